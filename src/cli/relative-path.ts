import path from "node:path";

/** A path seen from a folder, with `/` between its parts on every system. */
export function relativePath(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  return path.sep === "/" ? relative : relative.split(path.sep).join("/");
}
