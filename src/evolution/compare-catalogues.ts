import { annotationChanges } from "./annotation-changes.ts";
import type { ArtifactComparison, CatalogueComparison, ClassifiedChange, RuleChange } from "./artifact-comparison.ts";
import { hasRoot, publishedDocuments, type SchemaCatalogue, type SchemaDocument } from "./catalogue.ts";
import { classifyChanges } from "./classify-changes.ts";
import { type DiffSummary, harmless, summaryOf, worstOf } from "./directions.ts";
import { judgeReadings } from "./judge-readings.ts";
import type { JudgedPair, ValidatesFor } from "./judged-pair.ts";
import { withOfferedChanges } from "./offered-changes.ts";
import { offeredIn, reaches } from "./offered-definitions.ts";
import { pairDocuments } from "./pair-documents.ts";
import { isObject } from "./schema-node.ts";
import { type SchemaPlaces, schemaPlaces } from "./schema-places.ts";

/** How two catalogues are compared. */
export interface CompareOptions {
  readonly validatesFor: ValidatesFor;
  readonly formats?: "assert" | "annotate";
  /** Steps of one decision after which it is unknown. */
  readonly budget?: number;
  /** Asked between decisions and inside them; true ends the comparison, and what is left is unknown. */
  readonly expired?: () => boolean;
}

function text(schema: unknown, keyword: string): string | undefined {
  const value = isObject(schema) ? schema[keyword] : undefined;
  return typeof value === "string" ? value : undefined;
}

function named(document: SchemaDocument): Pick<ArtifactComparison, "artifact" | "producer" | "consumers"> {
  const { written, path } = document;
  const producer = text(written, "x-producer");
  const consumers = isObject(written) ? written["x-consumers"] : undefined;
  return {
    artifact: text(written, "x-kind") ?? text(written, "title") ?? path,
    ...(producer !== undefined && { producer }),
    ...(Array.isArray(consumers) && { consumers: consumers.map(String) }),
  };
}

function ruleChanges(base: SchemaCatalogue, head: SchemaCatalogue): RuleChange[] {
  if (base.rules === undefined || head.rules === undefined) return [];
  const old = new Map(base.rules.map((rule) => [rule.id, rule]));
  const next = new Map(head.rules.map((rule) => [rule.id, rule]));
  return [...new Set([...old.keys(), ...next.keys()])].sort().flatMap((id) => {
    const [before, after] = [old.get(id), next.get(id)];
    if (before?.severity === after?.severity) return [];
    return [{ id, ...(before && { before }), ...(after && { after }) }];
  });
}

/** A definition that went with its document; that it breaks those who refer to it no document shows. */
function removal(pointer: string): ClassifiedChange {
  const silent = { breaks: false, why: "documents are judged as before" } as const;
  return {
    ...{ pointer, keyword: "$defs", kind: "removed", class: "definition-removed" },
    ...{ oldReaders: silent, oldWriters: silent, breaks: "none" },
  };
}

/** The order of members is no change of the schema; what is written in that order may change. */
function sameText({ before, after }: JudgedPair): boolean {
  return JSON.stringify(before.written) === JSON.stringify(after.written);
}

/** Where references lead in the schemas as they were written. */
function writtenPlaces(catalogue: SchemaCatalogue): SchemaPlaces {
  const documents = [...publishedDocuments(catalogue), ...catalogue.documents.values()];
  return schemaPlaces(documents.map(({ written, uri }) => ({ schema: written, uri })));
}

/** What changed in the notes of a schema, except where the change is judged by what it accepts. */
function notedChanges(pair: JudgedPair, places: { readonly before: SchemaPlaces; readonly after: SchemaPlaces }) {
  const judged = new Set(pair.changes.map(({ pointer }) => pointer));
  return annotationChanges(pair.before.written, pair.after.written, places).filter(
    ({ pointer }) => !judged.has(pointer),
  );
}

/** What the changes of definitions break that no artifact of the two versions uses: they are offered to others. */
function breaksForOthers(pair: JudgedPair, judged: readonly JudgedPair[]): DiffSummary[] {
  if (hasRoot(pair.after)) return [];
  const { path } = pair.after;
  const isUsed = (pointer: string) =>
    judged.some(
      ({ after, oldReach, newReach }) =>
        hasRoot(after) && (reaches(oldReach.places.get(path), pointer) || reaches(newReach.places.get(path), pointer)),
    );
  return pair.changes.filter(({ pointer }) => !isUsed(pointer)).map(summaryOf);
}

/** A schema that only one of the versions has. */
function loneDocument(document: SchemaDocument, lost: readonly string[] | undefined): ArtifactComparison {
  return {
    path: document.path,
    ...named(document),
    ...(lost ? { before: document.written } : { after: document.written }),
    isRoot: hasRoot(document),
    changes: (lost ?? []).map(removal),
    annotations: [],
    rules: [],
  };
}

/** Compares two catalogues schema by schema: changes with their proofs, annotations, and rules. */
export function compareCatalogues(
  base: SchemaCatalogue,
  head: SchemaCatalogue,
  options: CompareOptions,
): CatalogueComparison {
  const pairs = pairDocuments(base, head);
  const offered = offeredIn(base);
  const judged = judgeReadings(base, head, options).map((pair) =>
    withOfferedChanges(pair, offered(pair.before), options),
  );
  const ownChanges = new Map(judged.map((pair) => [pair.after.path, pair.changes]));
  const places = { before: writtenPlaces(base), after: writtenPlaces(head) };
  const artifacts: ArtifactComparison[] = [];
  const summaries: DiffSummary[] = [harmless];
  for (const pair of judged) {
    summaries.push(pair.summary);
    const annotations = notedChanges(pair, places);
    if (pair.changes.length === 0 && annotations.length === 0 && sameText(pair)) continue;
    summaries.push(...breaksForOthers(pair, judged));
    const names = named(pair.after);
    const lost = new Set(pair.changes.some(({ kind }) => kind === "removed") ? offered(pair.before) : []);
    const late = options.expired && { expired: options.expired };
    artifacts.push({
      path: pair.after.path,
      ...names,
      before: pair.before.written,
      after: pair.after.written,
      isRoot: hasRoot(pair.after),
      changes: classifyChanges(pair, { artifact: names.artifact, ownChanges, offered: lost, ...late }),
      annotations,
      rules: [],
    });
  }
  for (const { before, after } of pairs) {
    if (before && !after) artifacts.push(loneDocument(before, offered(before)));
    if (after && !before) artifacts.push(loneDocument(after, undefined));
  }
  const rules = ruleChanges(base, head);
  if (rules.length > 0)
    artifacts.push({ path: "rules", artifact: "rules", isRoot: false, changes: [], annotations: [], rules });
  return { artifacts, summary: worstOf(summaries), compared: pairs.length };
}
