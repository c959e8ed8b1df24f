import type { Directory } from "../../src/view.ts";

const walked = new WeakMap<Directory, readonly string[]>();
const deepest = 32;

/** Paths of all files below a directory, folder by folder; several rules ask for the same directory, which is walked once. */
export function allFiles(directory: Directory): readonly string[] {
  const known = walked.get(directory);
  if (known) return known;
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
  walked.set(directory, files);
  return files;
}

const sets = new WeakMap<Directory, ReadonlySet<string>>();

/** Whether there is such a regular file below a directory that several rules walk anyway. */
export function isFileBelow(directory: Directory, file: string): boolean {
  let files = sets.get(directory);
  if (!files) {
    files = new Set(allFiles(directory));
    sets.set(directory, files);
  }
  // A file in a linked folder counts too.
  return files.has(file) || directory.size(file) !== undefined;
}
