import type { Tree } from "@quantlab/contracts";
import { folderOfName, hostility } from "./folder-name.ts";
import { isObject, type JsonDocument, memberOf } from "./json-document.ts";
import { foldersIn } from "./model-entry.ts";
import { type StoreWarning, storeWarning } from "./store-warning.ts";

/** A target of a run. */
export interface TargetEntry {
  readonly name: string;
  /** Its folder below targets/. */
  readonly folder: string;
  readonly hasFolder: boolean;
  readonly isIndexed: boolean;
  /** complete, partial or failed; undefined where the manifest does not say. */
  readonly status: string | undefined;
  /** Undefined where the manifest does not say. */
  readonly familiesTrained: readonly string[] | undefined;
  /** Undefined where the manifest does not say. */
  readonly view: string | undefined;
}

/** The targets of a run, and where the list comes from. */
export interface TargetList {
  readonly source: "manifest" | "directories";
  /** Why the manifest was not enough; undefined when it was. */
  readonly why: string | undefined;
  readonly targets: readonly TargetEntry[];
  readonly warnings: readonly StoreWarning[];
}

const manifestFile = "manifest.json";

/** Lists the targets by the manifest's target_index; by the folders below targets/ where it cannot be used. */
export function listTargets(tree: Tree, manifest: JsonDocument): TargetList {
  const folders = foldersIn(tree, "targets");
  const { index, why, warning } = usableIndex(manifest, folders);
  if (index === undefined) {
    const targets = folders.map((folder) => targetEntry(folder, folder, true, undefined));
    return { source: "directories", why, targets, warnings: [warning] };
  }
  const warnings: StoreWarning[] = [];
  const targets: TargetEntry[] = [];
  for (const [name, entry] of Object.entries(index)) {
    const pointer = `/target_index/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const reason = hostility(name, true);
    if (reason !== undefined) {
      warnings.push(
        storeWarning("NAME_REFUSED", `a target of the manifest is left out: ${reason}`, manifestFile, pointer),
      );
      continue;
    }
    const folder = folderOfName("target", name);
    const hasFolder = folders.includes(folder);
    targets.push(targetEntry(name, folder, hasFolder, entry));
    if (!hasFolder && memberOf(entry, "status") !== "failed")
      warnings.push(storeWarning("TARGET_WITHOUT_FOLDER", `the target ${name} has no folder`, manifestFile, pointer));
  }
  const indexed = new Set(targets.map(({ folder }) => folder));
  for (const folder of folders)
    if (!indexed.has(folder))
      warnings.push(
        storeWarning("TARGET_NOT_INDEXED", `targets/${folder} is not in target_index`, manifestFile, "/target_index"),
      );
  return { source: "manifest", why: undefined, targets, warnings };
}

type UsableIndex =
  | { readonly index: Readonly<Record<string, unknown>>; readonly why?: never; readonly warning?: never }
  | { readonly index?: never; readonly why: string; readonly warning: StoreWarning };

function usableIndex(manifest: JsonDocument, folders: readonly string[]): UsableIndex {
  const refuse = (code: StoreWarning["code"], why: string, pointer = ""): UsableIndex => ({
    why,
    warning: storeWarning(code, `${why}; targets are listed by their folders`, manifestFile, pointer),
  });
  if (manifest.state === "absent") return refuse("MANIFEST_MISSING", "there is no manifest.json");
  if (manifest.state === "broken") return refuse("MANIFEST_BROKEN", `manifest.json cannot be read: ${manifest.reason}`);
  const index = memberOf(manifest.value, "target_index");
  if (!isObject(index))
    return refuse("INDEX_UNUSABLE", `target_index is ${index === undefined ? "absent" : "no object"}`, "/target_index");
  // The recorded producer writes an empty index before it trains, and the rest at the end.
  if (Object.keys(index).length === 0 && folders.length > 0)
    return refuse("INDEX_UNUSABLE", "target_index is empty and there are folders of targets", "/target_index");
  return { index };
}

function targetEntry(name: string, folder: string, hasFolder: boolean, indexed: unknown): TargetEntry {
  const text = (member: string) => {
    const value = memberOf(indexed, member);
    return typeof value === "string" ? value : undefined;
  };
  const families = memberOf(indexed, "families_trained");
  return {
    name,
    folder,
    hasFolder,
    isIndexed: indexed !== undefined,
    status: text("status"),
    familiesTrained: Array.isArray(families) ? families.filter((family) => typeof family === "string") : undefined,
    view: text("view"),
  };
}
