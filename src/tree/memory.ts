import { UnreadableFileError } from "../errors.ts";
import { compareCodePoints } from "../formats/code-points.ts";
import type { Entry, Tree } from "./tree.ts";

/** Files held in memory: path → text or bytes. Folders exist because of the files in them, or by a path that ends in "/". */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * A tree over files in memory, for tests, browsers and answers that came over a network. `parent` names the folder around it, and as
 * many above as are known, joined by "/".
 */
export function memoryTree(files: MemoryFiles, name = "", parent = ""): Tree {
  const contents = new Map<string, Uint8Array>();
  const folders = new Map<string, Map<string, Entry>>([["", new Map()]]);
  const addFolder = (folder: string): Map<string, Entry> => {
    const known = folders.get(folder);
    if (known) return known;
    const made = new Map<string, Entry>();
    folders.set(folder, made);
    const cut = folder.lastIndexOf("/");
    const base = folder.slice(cut + 1);
    addFolder(cut < 0 ? "" : folder.slice(0, cut)).set(base, { name: base, type: "directory" });
    return made;
  };
  const encoder = new TextEncoder();
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith("/")) {
      addFolder(path.slice(0, -1));
      continue;
    }
    contents.set(path, typeof content === "string" ? encoder.encode(content) : content);
    const cut = path.lastIndexOf("/");
    const base = path.slice(cut + 1);
    addFolder(cut < 0 ? "" : path.slice(0, cut)).set(base, { name: base, type: "file" });
  }
  const at = (root: string, path: readonly string[]): Tree => {
    const inside = (below: string) => (root === "" ? below : below === "" ? root : `${root}/${below}`);
    const bytesOf = (file: string, limit = Number.POSITIVE_INFINITY) => {
      const bytes = contents.get(inside(file));
      if (!bytes) throw new UnreadableFileError(file, "there is no such file", "Check the path.");
      if (bytes.length > limit)
        throw new UnreadableFileError(
          file,
          `it has ${bytes.length} bytes, more than the limit of ${limit}`,
          "Raise the limit if the file is meant to be this large.",
        );
      return bytes;
    };
    return {
      name: path.at(-1) ?? "",
      parentName: path.at(-2) ?? "",
      path,
      list(folder) {
        const entries = folders.get(inside(folder));
        if (!entries) throw new UnreadableFileError(folder, "there is no such directory", "Check the path.");
        return [...entries.values()].sort((left, right) => compareCodePoints(left.name, right.name));
      },
      size: (file) => contents.get(inside(file))?.length,
      read: bytesOf,
      chunks: (file) => [bytesOf(file)],
      subtree: (folder) => at(inside(folder), folder === "" ? path : [...path, ...folder.split("/")]),
    };
  };
  return at(
    "",
    [...parent.split("/"), name].filter((one) => one !== ""),
  );
}
