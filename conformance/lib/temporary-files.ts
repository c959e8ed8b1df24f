import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";

const leftover = /(\.(tmp|temp|part|partial|swp|crdownload|lock)|~)$|^(\.#|~\$|\.nfs)/i;

/** Paths of the files that an editor, a download or an interrupted write leaves behind, folders included. */
export const temporaryFiles = (directory: Directory): string[] =>
  allFiles(directory).filter((path) => leftover.test(path.slice(path.lastIndexOf("/") + 1)));
