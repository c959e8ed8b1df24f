import { type Entry, memoryTree, type Tree, UnreadableFileError } from "@quantlab/contracts";
import { byCodePoint } from "./code-points.ts";

/** A tree as it will be when some files have been written: theirs come first, the rest is what is there. */
export function overlayTree(
  base: Tree | undefined,
  files: Readonly<Record<string, string | Uint8Array>>,
  path: readonly string[],
): Tree {
  return overlay(base, memoryTree(files), path);
}

function overlay(base: Tree | undefined, added: Tree, path: readonly string[]): Tree {
  const layers = base ? [added, base] : [added];
  const layerOf = (file: string) => (added.size(file) === undefined && base ? base : added);
  return {
    name: path.at(-1) ?? "",
    parentName: path.at(-2) ?? "",
    path,
    list(folder) {
      const entries = new Map<string, Entry>();
      let failure: unknown;
      let isThere = false;
      for (const layer of layers) {
        try {
          for (const entry of layer.list(folder)) if (!entries.has(entry.name)) entries.set(entry.name, entry);
          isThere = true;
        } catch (thrown) {
          if (!(thrown instanceof UnreadableFileError)) throw thrown;
          failure = thrown;
        }
      }
      if (!isThere) throw failure;
      return [...entries.values()].sort((left, right) => byCodePoint(left.name, right.name));
    },
    size: (file) => layerOf(file).size(file),
    read: (file, limit) => layerOf(file).read(file, limit),
    chunks: (file) => layerOf(file).chunks(file),
    subtree: (folder) =>
      folder === ""
        ? overlay(base, added, path)
        : overlay(base?.subtree(folder), added.subtree(folder), [...path, ...folder.split("/")]),
  };
}
