import type { ParsedDocument } from "../documents.ts";
import { listsFile, type RememberingTree, rememberingTree } from "./remembering.ts";
import type { Entry } from "./tree.ts";

const mostFolders = 50_000;
const mostBytes = 1 << 24;

/** The tree of an artifact that has others inside: what is listed and parsed for its sake is kept until those take it over. */
export interface ContainingTree extends RememberingTree {
  /** The tree of a folder inside, with what was seen of it. */
  inside(folder: string): RememberingTree;
}

/** Wraps the tree of an artifact that has others inside. */
export function containingTree(tree: RememberingTree): ContainingTree {
  const lists = new Map<string, readonly Entry[]>();
  const documents = new Map<string, ParsedDocument>();
  let bytes = 0;
  return {
    ...tree,
    list(folder) {
      const known = folder === "" ? undefined : lists.get(folder);
      if (known) return known;
      const list = tree.list(folder);
      if (folder !== "" && lists.size < mostFolders) lists.set(folder, list);
      return list;
    },
    isFile(file) {
      const cut = file.lastIndexOf("/");
      const list = cut < 0 ? undefined : lists.get(file.slice(0, cut));
      return documents.has(file) || (list && listsFile(list, file.slice(cut + 1))) || tree.isFile(file);
    },
    foreignDocument(file, limits) {
      const known = documents.get(file);
      if (known) return known;
      const document = tree.foreignDocument(file, limits);
      const { size = 0 } = document;
      if (file.includes("/") && bytes + size <= mostBytes) {
        documents.set(file, document);
        bytes += size;
      }
      return document;
    },
    inside(folder) {
      const list = lists.get(folder);
      lists.delete(folder);
      return rememberingTree(tree.subtree(folder), {
        list,
        document(name) {
          const file = `${folder}/${name}`;
          const document = documents.get(file);
          if (documents.delete(file)) bytes -= document?.size ?? 0;
          return document;
        },
      });
    },
  };
}
