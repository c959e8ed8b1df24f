import type { Directory } from "../../src/view.ts";
import { onceInARow } from "./once-in-a-row.ts";

const deepest = 32;

/** Paths of all files below a directory, folder by folder. */
export const allFiles = onceInARow((directory: Directory): readonly string[] => {
  const files: string[] = [];
  const walk = (folder: string, depth: number) => {
    for (const { name, type } of directory.entries(folder)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      // A link to a file counts too, one that leads out does not.
      if (type === "file" || (type === "link" && directory.size(path) !== undefined)) files.push(path);
      else if (type === "directory" && depth < deepest) walk(path, depth + 1);
    }
  };
  walk("", 0);
  return files;
});

const setOf = onceInARow((directory: Directory): ReadonlySet<string> => new Set(allFiles(directory)));

/** Whether there is such a regular file below a directory that several rules walk anyway. */
export function isFileBelow(directory: Directory, file: string): boolean {
  // A file in a linked folder counts too.
  return setOf(directory).has(file) || directory.size(file) !== undefined;
}
