import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";

const leftover = /(\.(tmp|temp|part|partial|swp|crdownload|lock)|~)$|^(\.#|~\$|\.nfs)/i;

/** Names that were seen before and are none: the files of a kind have the same names in every artifact. */
const seenOthers = new Set<string>();
const mostSeen = 1000;

/** Whether a name is one that an editor, a download or an interrupted write gives. */
export function isLeftover(name: string): boolean {
  if (seenOthers.has(name)) return false;
  if (leftover.test(name)) return true;
  if (seenOthers.size < mostSeen) seenOthers.add(name);
  return false;
}

/** Paths of the files that an editor, a download or an interrupted write leaves behind, folders included. */
export const temporaryFiles = (directory: Directory): string[] =>
  allFiles(directory).filter((path) => isLeftover(path.slice(path.lastIndexOf("/") + 1)));
