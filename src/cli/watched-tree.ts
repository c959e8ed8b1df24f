import type { OnBytes } from "../tree/descriptor-readings.ts";
import { fileSha256 } from "../tree/file-sha256.ts";
import type { Tree } from "../tree/tree.ts";

/** A tree that tells how much of its long files was read. */
export function watchedTree(tree: Tree, onBytes: OnBytes): Tree {
  return {
    ...tree,
    sha256(file, onWhole) {
      const bytes = tree.size(file) ?? 0;
      // Told before it is read: the pieces are not, and a long file must be known as one.
      onBytes(bytes, bytes);
      return fileSha256(tree, file, onWhole);
    },
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
