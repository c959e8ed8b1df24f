import { type ParsedDocument, parseFresh } from "../documents.ts";
import type { Limits } from "../limits.ts";
import { fileSha256 } from "./file-sha256.ts";
import { fileSlice } from "./file-slice.ts";
import type { Entry, LargeTree, Tree } from "./tree.ts";

/** A tree that lists its own folder once and parses each document once, while one artifact is recognised, judged and read. */
export interface RememberingTree extends LargeTree {
  /** Entries of the root by name. Throws UnreadableFileError. */
  entries(): ReadonlyMap<string, Entry>;
  /** Whether there is such a regular file; what was listed is not asked for again. */
  isFile(file: string): boolean;
  /** The parsed document. Throws UnreadableFileError. */
  document(file: string, limits: Limits): ParsedDocument;
  /** The same of a document that another artifact inside may own: it is not kept for this one. Throws UnreadableFileError. */
  foreignDocument(file: string, limits: Limits): ParsedDocument;
}

/** What was seen of a folder before somebody looked at it for its own sake. */
export interface SeenBefore {
  readonly list: readonly Entry[] | undefined;
  /** The document when it was parsed, which is then the asker's. */
  document(file: string): ParsedDocument | undefined;
}

/** Wraps a tree; one that remembers already is returned as it is. */
export function rememberingTree(tree: Tree, seen?: SeenBefore): RememberingTree {
  if ("document" in tree) return tree as RememberingTree;
  // Plain arrays: an artifact has a handful of documents, and there may be many thousands of artifacts.
  const names: string[] = [];
  const documents: ParsedDocument[] = [];
  let list = seen?.list;
  let entries: Map<string, Entry> | undefined;
  const listRoot = () => {
    list ??= tree.list("");
    return list;
  };
  const remembered: RememberingTree = {
    name: tree.name,
    parentName: tree.parentName,
    path: tree.path,
    list: (folder) => (folder === "" ? listRoot() : tree.list(folder)),
    listMany: () => (list ? undefined : (tree as LargeTree).listMany?.()),
    // What was listed need not be asked for: of most files that a kind may have an artifact has none.
    size: (file) => (entries && !entries.has(file) && !file.includes("/") ? undefined : tree.size(file)),
    read: (file, limit, lent) => tree.read(file, limit, lent),
    chunks: (file) => tree.chunks(file),
    slice: (file, from, to) => fileSlice(tree, file, from, to),
    sha256: (file, onWhole) => fileSha256(tree, file, onWhole),
    subtree: (folder) => tree.subtree(folder),
    entries() {
      if (entries) return entries;
      entries = new Map();
      for (const entry of listRoot()) entries.set(entry.name, entry);
      return entries;
    },
    isFile(file) {
      return (
        (entries ? entries.get(file)?.type === "file" : list !== undefined && listsFile(list, file)) ||
        remembered.size(file) !== undefined
      );
    },
    document(file, limits) {
      const known = names.indexOf(file);
      if (known >= 0) return documents[known] as ParsedDocument;
      const document = seen?.document(file) ?? parseFresh(tree, file, limits);
      names.push(file);
      documents.push(document);
      return document;
    },
    foreignDocument: (file, limits) => documents[names.indexOf(file)] ?? parseFresh(tree, file, limits),
  };
  return remembered;
}

const fewEntries = 16;

/** Whether a short list has a regular file of that name; of a long one nothing is said. */
export function listsFile(list: readonly Entry[], name: string): boolean {
  return list.length <= fewEntries && list.some((entry) => entry.name === name && entry.type === "file");
}
