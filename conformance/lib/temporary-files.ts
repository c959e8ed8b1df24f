import type { Directory } from "../../src/view.ts";

const leftover = /(\.(tmp|temp|part|partial|swp|crdownload|lock)|~)$|^(\.#|~\$|\.nfs)/i;

/** Paths of the files that an editor, a download or an interrupted write leaves behind, folders included. */
export function* temporaryFiles(directory: Directory, folder = ""): Generator<string> {
  for (const { name, type } of directory.entries(folder)) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (type === "directory") yield* temporaryFiles(directory, path);
    else if (leftover.test(name)) yield path;
  }
}
