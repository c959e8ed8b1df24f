import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import path from "node:path";

/** Makes a folder and those above it that are missing. Answers what it made, innermost first; on failure nothing stays. */
export function makeFolders(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && at !== path.dirname(at); at = path.dirname(at)) missing.push(at);
  const made: string[] = [];
  try {
    for (const each of missing.reverse()) if (makeFolder(each)) made.unshift(each);
  } catch (cause) {
    removeFolders(made);
    throw cause;
  }
  return made;
}

/** Removes folders, innermost first, as far as they are empty. */
export function removeFolders(made: readonly string[]): void {
  for (const folder of made) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody else has put something into it; then it and those around it are theirs too.
      return;
    }
  }
}

/** Makes a folder whose parent may be missing. Answers the folders around it that were made, innermost first. */
export function makeFolderIn(parent: string, folder: string, attempts = 3): readonly string[] {
  const made = makeFolders(parent);
  try {
    mkdirSync(folder);
    return made;
  } catch (cause) {
    removeFolders(made);
    // Whoever made the parent may have removed it again just now.
    if (codeOf(cause) !== "ENOENT" || attempts <= 1) throw cause;
    return makeFolderIn(parent, folder, attempts - 1);
  }
}

/** False when somebody else has made it meanwhile. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw cause;
  }
}

const codeOf = (cause: unknown) => (cause as NodeJS.ErrnoException).code;
