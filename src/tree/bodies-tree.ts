import { exchangeIn } from "./exchange-in.ts";
import type { Tree } from "./tree.ts";

/**
 * A recorder may keep whole exchanges, `{request: {method, path}, status, content_type, body}`. Seen through this tree, such a file holds
 * its body and spaces around it, so that lines and columns stay those of the file. The tree itself when none of the files is one.
 */
export function bodiesTree(tree: Tree): Tree {
  const bodies = new Map<string, Uint8Array>();
  for (const { name, type } of tree.list("")) {
    const body = type === "file" ? exchangeIn(tree, name)?.bytes : undefined;
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
