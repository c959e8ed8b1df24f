import type { Target, Tree } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { filesIn } from "../artifacts/files-in.ts";

/** Files in the directory of the sessions that they are about, judged together with what the folders of these sessions hold. */
export function besideSessions(root: string): Target {
  return {
    async stage() {
      const sessions = await openDirectory(root);
      const staging = await filesIn(root).stage();
      return { ...staging, tree: () => withFolders(staging.tree(), sessions) };
    },
  };
}

function withFolders(tree: Tree, disk: Tree): Tree {
  const sourceOf = (place: string): Tree => (place.includes("/") ? disk : tree);
  return {
    name: tree.name,
    parentName: tree.parentName,
    path: disk.path,
    list: (folder) => (folder === "" ? tree : disk).list(folder),
    size: (file) => sourceOf(file).size(file),
    read: (file, limit) => sourceOf(file).read(file, limit),
    chunks: (file) => sourceOf(file).chunks(file),
    subtree: (folder) => disk.subtree(folder),
  };
}
