import { readdirSync } from "node:fs";
import type { Entry, Target, Tree } from "@quantlab/contracts";
import { stagedFiles } from "./staged-files.ts";

/**
 * Files of a directory that holds more than them, such as an index among the runs: judged together as if they stood there already, then
 * each replaced as a whole.
 */
export function filesIn(directory: string): Target {
  return { stage: () => stagedFiles(directory, (files) => besideFolders(files, directory)) };
}

/** The folders of the directory are seen by name: an index is judged against what lies beside it. */
function besideFolders(tree: Tree, directory: string): Tree {
  return {
    ...tree,
    list: (folder) => (folder === "" ? [...tree.list(""), ...foldersOf(directory)].sort(byName) : tree.list(folder)),
    size: (file) => tree.size(file),
    read: (file, limit) => tree.read(file, limit),
    chunks: (file) => tree.chunks(file),
    subtree: (folder) => tree.subtree(folder),
  };
}

function foldersOf(directory: string): Entry[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [{ name: entry.name, type: "directory" as const }] : []));
  } catch {
    return [];
  }
}

const byName = (one: Entry, other: Entry) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
