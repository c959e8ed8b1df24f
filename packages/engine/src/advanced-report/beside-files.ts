import path from "node:path";
import { type Entry, memoryTarget, type Target, type Tree } from "@quantlab/contracts";
import { fileTarget, openDirectory } from "@quantlab/contracts/node";

/** Files that join those of a directory: judged together with them, then each written as a whole. */
export function besideFiles(directory: string): Target {
  return {
    async stage() {
      const staged = new Map<string, readonly (string | Uint8Array)[]>();
      const present = await openDirectory(directory);
      const memory = await memoryTarget().stage();
      return {
        put(file, pieces) {
          const content = [...pieces];
          staged.set(file, content);
          memory.put(file, content);
        },
        tree: () => overlaid(present, memory.tree(), staged),
        async commit() {
          for (const [file, pieces] of staged) {
            const one = await fileTarget(path.join(directory, file)).stage();
            try {
              one.put(file, pieces);
              await one.commit();
            } catch (thrown) {
              await one.abandon();
              throw thrown;
            }
          }
        },
        abandon: async () => {},
      };
    },
  };
}

function overlaid(under: Tree, over: Tree, names: ReadonlyMap<string, unknown>): Tree {
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
