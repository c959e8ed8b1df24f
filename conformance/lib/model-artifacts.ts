import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";

/** Folders of a run that are judged as trained models of their own: their metadata or their name tells. */
function modelFolders(run: Directory): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of allFiles(run)) {
    const names = path.split("/");
    if (names.at(-1) === "model_meta.json") folders.add(names.slice(0, -1).join("/"));
    const family = names.findIndex((name, at) => at < names.length - 1 && name.startsWith("family="));
    if (family >= 0) folders.add(names.slice(0, family + 1).join("/"));
  }
  return folders;
}

/** Tells which files of a run lie in a trained model, whose own rules speak about them. */
export function inTrainedModel(run: Directory): (path: string) => boolean {
  let folders: ReadonlySet<string> | undefined;
  return (path) => {
    folders ??= modelFolders(run);
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1))
      if (folders.has(path.slice(0, cut))) return true;
    return false;
  };
}
