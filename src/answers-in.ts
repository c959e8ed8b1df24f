import type { CatalogueEntry } from "./catalogue-entry.ts";
import { loneExchange } from "./recognise-content.ts";
import { bodiesTree } from "./tree/bodies-tree.ts";
import type { Tree } from "./tree/tree.ts";

/** A tree as its kind is read: of files that may be recorded exchanges, what was answered. */
export function answersIn(entry: CatalogueEntry, tree: Tree): Tree {
  return entry.exchanges ? (loneExchange(entry, tree)?.tree ?? bodiesTree(tree)) : tree;
}
