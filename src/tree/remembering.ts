import { type ParsedDocument, parseFresh } from "../documents.ts";
import type { Limits } from "../limits.ts";
import { fileSha256 } from "./file-sha256.ts";
import type { Entry, Tree } from "./tree.ts";

/** A tree that lists its own folder once and parses each document once, while one artifact is recognised, judged and read. */
export interface RememberingTree extends Tree {
  /** Entries of the root by name. Throws UnreadableFileError. */
  entries(): ReadonlyMap<string, Entry>;
  /** The parsed document. Throws UnreadableFileError. */
  document(file: string, limits: Limits): ParsedDocument;
}

/** Wraps a tree; one that remembers already is returned as it is. */
export function rememberingTree(tree: Tree): RememberingTree {
  if ("document" in tree) return tree as RememberingTree;
  // Plain arrays: an artifact has a handful of documents, and there may be many thousands of artifacts.
  const names: string[] = [];
  const documents: ParsedDocument[] = [];
  let list: readonly Entry[] | undefined;
  let entries: Map<string, Entry> | undefined;
  const listRoot = () => {
    list ??= tree.list("");
    return list;
  };
  return {
    name: tree.name,
    parentName: tree.parentName,
    path: tree.path,
    list: (folder) => (folder === "" ? listRoot() : tree.list(folder)),
    // What was listed need not be asked for: of most files that a kind may have an artifact has none.
    size: (file) => (entries && !entries.has(file) && !file.includes("/") ? undefined : tree.size(file)),
    read: (file, limit) => documents[names.indexOf(file)]?.bytes ?? tree.read(file, limit),
    chunks: (file) => tree.chunks(file),
    sha256: (file) => fileSha256(tree, file),
    subtree: (folder) => tree.subtree(folder),
    entries() {
      if (entries) return entries;
      entries = new Map();
      for (const entry of listRoot()) entries.set(entry.name, entry);
      return entries;
    },
    document(file, limits) {
      const known = names.indexOf(file);
      if (known >= 0) return documents[known] as ParsedDocument;
      const document = parseFresh(tree, file, limits);
      names.push(file);
      documents.push(document);
      return document;
    },
  };
}
