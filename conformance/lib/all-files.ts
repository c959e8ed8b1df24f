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
      if (type === "file") files.push(path);
      else if (type === "directory" && depth < deepest) walk(path, depth + 1);
    }
  };
  walk("", 0);
  walked.set(directory, files);
  return files;
}
