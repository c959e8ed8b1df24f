import type { Entry, Target, Tree } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { stagedFiles } from "../artifacts/staged-files.ts";

/** Files that join those of a directory: judged together with them, then each written as a whole. */
export function besideFiles(directory: string): Target {
  return {
    async stage() {
      const present = await openDirectory(directory);
      return stagedFiles(directory, (files, names) => overlaid(present, files, names));
    },
  };
}

function overlaid(under: Tree, over: Tree, names: ReadonlySet<string>): Tree {
  const of = (file: string) => (names.has(file) ? over : under);
  return {
    name: under.name,
    parentName: under.parentName,
    path: under.path,
    list(folder) {
      if (folder !== "") return under.list(folder);
      const others = under.list("").filter(({ name }) => !names.has(name));
      return [...others, ...over.list("")].sort(byName);
    },
    size: (file) => of(file).size(file),
    read: (file, limit) => of(file).read(file, limit),
    chunks: (file) => of(file).chunks(file),
    subtree: (folder) => under.subtree(folder),
  };
}

const byName = (one: Entry, other: Entry) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
