import type { Tree } from "../tree/tree.ts";

/** A tree that tells how much of its long files was read. */
export function watchedTree(tree: Tree, onBytes: (count: number, ofFile: number) => void): Tree {
  return {
    ...tree,
    *chunks(file) {
      let read = 0;
      for (const chunk of tree.chunks(file)) {
        read += chunk.length;
        onBytes(chunk.length, read);
        yield chunk;
      }
    },
  };
}
