import type { CatalogueEntry } from "./catalogue-entry.ts";
import { loneExchange } from "./recognise-content.ts";
import { bodiesTree } from "./tree/bodies-tree.ts";
import type { Tree } from "./tree/tree.ts";

/** A tree as its kind is read: of files that may be recorded exchanges, what was answered. `file` names an artifact that is a single file. */
export function answersIn(entry: CatalogueEntry, tree: Tree, file?: string): Tree {
  if (!entry.exchanges) return tree;
  return loneExchange(entry, tree)?.tree ?? bodiesTree(tree, file);
}
