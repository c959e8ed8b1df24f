import { createSha256 } from "../formats/sha256.ts";
import type { Tree } from "./tree.ts";

/** SHA-256 of a file of a tree, of any size, in lower-case hexadecimal; `onWhole` as of `Tree.sha256`. Throws UnreadableFileError. */
export function fileSha256(tree: Tree, file: string, onWhole?: (bytes: Uint8Array) => void): string {
  if (tree.sha256) return tree.sha256(file, onWhole);
  const hash = createSha256();
  for (const chunk of tree.chunks(file)) hash.update(chunk);
  return hash.digest();
}
