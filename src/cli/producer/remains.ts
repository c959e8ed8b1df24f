import { existsSync, lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { globPattern } from "../glob.ts";

/** What lies in a working folder when all steps have ended. Links are not followed. */
export interface Remains {
  readonly work: string;
  /** Files, folders and links that a glob means, below the working folder, in the order of their names. */
  matching(glob: string): string[];
  readonly files: readonly string[];
}

const most = 100_000;

/** Looks through a working folder. */
export function remainsOf(work: string): Remains {
  const all: string[] = [];
  const files: string[] = [];
  const waiting = [""];
  for (let folder = waiting.pop(); folder !== undefined && all.length < most; folder = waiting.pop()) {
    for (const name of namesIn(path.join(work, folder))) {
      const place = folder === "" ? name : `${folder}/${name}`;
      const status = lstatSync(path.join(work, place), { throwIfNoEntry: false });
      all.push(place);
      if (status?.isDirectory()) waiting.push(place);
      else if (status?.isFile()) files.push(place);
    }
  }
  return {
    work,
    files: files.sort(),
    matching(glob) {
      // Beside the working folder lies what the suite needs; a case names exactly what may not.
      if (glob.startsWith("../")) return existsSync(path.join(work, glob)) ? [glob] : [];
      return all.filter(globPattern(glob)).sort();
    },
  };
}

/** A folder that is gone or may not be read holds nothing that could be looked at. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
