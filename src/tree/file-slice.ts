import type { Tree } from "./tree.ts";

/** The bytes of a regular file from one position up to another, fewer when it ends before. Throws UnreadableFileError. */
export function fileSlice(tree: Tree, file: string, from: number, to: number): Uint8Array {
  if (tree.slice) return tree.slice(file, from, to);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const chunk of tree.chunks(file)) {
    // A chunk may be overwritten by the next one.
    if (at + chunk.length > from) pieces.push(chunk.slice(Math.max(0, from - at), Math.max(0, to - at)));
    at += chunk.length;
    if (at >= to) break;
  }
  const slice = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const piece of pieces) {
    slice.set(piece, filled);
    filled += piece.length;
  }
  return slice;
}
