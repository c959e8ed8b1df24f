import type { Tree } from "@quantlab/contracts";
import { canonicalFamily, isSameFamily } from "./family-table.ts";
import { folderOfName, plainName } from "./folder-name.ts";
import { memberOf, readJsonObject } from "./json-document.ts";
import { type ModelEntry, modelsOfTarget } from "./model-entry.ts";
import { ModelStoreError, type ModelStoreErrorCode } from "./model-store-error.ts";
import type { TargetEntry } from "./target-list.ts";

/** Which model is wanted. */
export interface ModelQuery {
  readonly target: string;
  /** CROSS_SECTIONAL or SYMBOL_SPECIFIC. */
  readonly view: string;
  /** In the letters of the document or as on disk. */
  readonly family: string;
  /** Needed where the view has folders of symbols; where it has none, the metadata have to name it. */
  readonly symbol?: string | null | undefined;
  /** Needed where several universes hold the model. */
  readonly universe?: string | null | undefined;
}

/** The one model that a query means. Throws ModelStoreError that says which part of it leads nowhere, and what there is instead. */
export function resolveModel(tree: Tree, targets: readonly TargetEntry[], query: ModelQuery): ModelEntry {
  const wanted = folderOfName("target", query.target);
  const view = plainName("view", query.view);
  const family = plainName("family", query.family);
  const symbol = query.symbol == null ? undefined : folderOfName("symbol", query.symbol);
  const universe = query.universe == null ? undefined : plainName("universe", query.universe);

  const target = targets.find(({ name }) => name === query.target) ?? targets.find(({ folder }) => folder === wanted);
  const all = modelsOfTarget(tree, wanted, target?.name ?? query.target);
  if (all.length === 0) {
    const known = targets.map(({ name }) => name);
    if (!known.includes(query.target)) throw unknown("TARGET_UNKNOWN", `the target ${query.target}`, known);
    throw unknown("TARGET_UNKNOWN", `a model of the target ${query.target}`, []);
  }
  const ofView = narrowed(all, (entry) => entry.view === view, "VIEW_UNKNOWN", `the view ${view}`, "view");
  const ofFamily = bySpelling(
    narrowed(
      ofView,
      (entry) => isSameFamily(entry.familyOnDisk, family),
      "FAMILY_UNKNOWN",
      `the family ${family}`,
      "familyOnDisk",
    ),
    family,
  );
  const ofUniverse = scoped(ofFamily, "universe", universe);
  const found = named(tree, ofUniverse, symbol) ?? scoped(ofUniverse, "symbol", symbol);
  const [only, another] = found;
  if (only === undefined || another !== undefined)
    throw new ModelStoreError(
      "FAMILY_AMBIGUOUS",
      `${found.map(({ folder }) => folder).join(" and ")} are both meant by family ${family}`,
      "Ask for the family as its folder has it.",
    );
  return only;
}

/** Of several spellings of a family the one that was asked for, else the document's. */
function bySpelling(entries: readonly ModelEntry[], family: string): readonly ModelEntry[] {
  for (const spelling of [family, canonicalFamily(family)]) {
    const exact = entries.filter((entry) => entry.familyOnDisk === spelling);
    if (exact.length > 0) return exact;
  }
  return entries;
}

/** Where no folder names the wanted symbol, as in the path of the document, the metadata may. */
function named(tree: Tree, entries: readonly ModelEntry[], symbol: string | undefined) {
  if (symbol === undefined || entries.some((entry) => entry.symbol === symbol)) return undefined;
  const found = entries.filter((entry) => entry.symbol === undefined && statedSymbol(tree, entry) === symbol);
  return found.length > 0 ? found : undefined;
}

function statedSymbol(tree: Tree, { folder }: ModelEntry): string | undefined {
  const document = readJsonObject(tree, `${folder}/model_meta.json`);
  const symbol = document.state === "present" ? memberOf(document.value, "symbol") : undefined;
  return typeof symbol === "string" ? symbol.replace(/[/\\]/g, "_") : undefined;
}

function scoped(
  entries: readonly ModelEntry[],
  level: "symbol" | "universe",
  wanted: string | undefined,
): readonly ModelEntry[] {
  const code = level === "symbol" ? "SYMBOL" : "UNIVERSE";
  if (wanted !== undefined)
    return narrowed(entries, (entry) => entry[level] === wanted, `${code}_UNKNOWN`, `the ${level} ${wanted}`, level);
  const without = entries.filter((entry) => entry[level] === undefined);
  if (without.length > 0) return without;
  const known = [...new Set(entries.map((entry) => entry[level]))];
  // There is only one universe to choose; a symbol is never guessed.
  if (level === "universe" && known.length === 1) return entries;
  throw new ModelStoreError(
    `${code}_NEEDED`,
    `the model lies in folders of a ${level}, and none was asked for`,
    `Ask with a ${level}: ${known.slice(0, 10).join(", ")}.`,
  );
}

function narrowed(
  entries: readonly ModelEntry[],
  keep: (entry: ModelEntry) => boolean,
  code: ModelStoreErrorCode,
  what: string,
  level: "view" | "familyOnDisk" | "symbol" | "universe",
): readonly ModelEntry[] {
  const kept = entries.filter(keep);
  if (kept.length > 0) return kept;
  throw unknown(code, what, [...new Set(entries.flatMap((entry) => entry[level] ?? []))]);
}

function unknown(code: ModelStoreErrorCode, what: string, known: readonly string[]): ModelStoreError {
  const shown = known.slice(0, 10).join(", ");
  const remedy =
    known.length > 0 ? `There is: ${shown}${known.length > 10 ? " …" : ""}.` : "Train it, or look in another run.";
  return new ModelStoreError(code, `the run does not have ${what}`, remedy);
}
