import { exchangeIn } from "./exchange-in.ts";
import type { Tree } from "./tree.ts";

/**
 * A recorder may keep whole exchanges, `{request: {method, path}, status, content_type, body}`. Seen through this tree, such a file holds
 * its body and spaces around it, so that lines and columns stay those of the file. The tree itself when none of the files is one, or,
 * where only one of them is read, that one is none.
 */
export function bodiesTree(tree: Tree, only?: string): Tree {
  const bodies = new Map<string, Uint8Array>();
  const names = only === undefined ? tree.list("").flatMap(({ name, type }) => (type === "file" ? name : [])) : [only];
  for (const name of names) {
    const body = exchangeIn(tree, name)?.bytes;
    if (body) bodies.set(name, body);
  }
  if (bodies.size === 0) return tree;
  return {
    name: tree.name,
    parentName: tree.parentName,
    path: tree.path,
    list: (folder) => tree.list(folder),
    size: (file) => bodies.get(file)?.length ?? tree.size(file),
    read: (file, limit) => bodies.get(file) ?? tree.read(file, limit),
    *chunks(file) {
      const body = bodies.get(file);
      if (body) yield body;
      else yield* tree.chunks(file);
    },
    subtree: (folder) => tree.subtree(folder),
  };
}
