import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";

const endings = [".tmp", ".temp", ".part", ".partial", ".swp", ".crdownload", ".lock", "~"];
const beginnings = [".#", "~$", ".nfs"];

/** Names that were seen before and are none: the files of a kind have the same names in every artifact. */
const seenOthers = new Set<string>();
const mostSeen = 1000;

/** Whether a name is one that an editor, a download or an interrupted write gives. */
export function isLeftover(name: string): boolean {
  if (seenOthers.has(name)) return false;
  const lower = name.toLowerCase();
  if (endings.some((one) => lower.endsWith(one)) || beginnings.some((one) => lower.startsWith(one))) return true;
  if (seenOthers.size < mostSeen) seenOthers.add(name);
  return false;
}

/** Paths of the files that an editor, a download or an interrupted write leaves behind, folders included. */
export const temporaryFiles = (directory: Directory): string[] =>
  allFiles(directory).filter((path) => isLeftover(path.slice(path.lastIndexOf("/") + 1)));
