import path from "node:path";
import { memoryTarget, type Staging, type Tree } from "@quantlab/contracts";
import { fileTarget } from "@quantlab/contracts/node";

/**
 * Files that are kept until all of them are judged, then written beside their places in a directory, then each moved into its own.
 * `treeOf` is what they are judged as: the files by themselves, and what they are called.
 */
export async function stagedFiles(
  directory: string,
  treeOf: (files: Tree, names: ReadonlySet<string>) => Tree,
): Promise<Staging> {
  const staged = new Map<string, readonly (string | Uint8Array)[]>();
  const memory = await memoryTarget(path.basename(directory), path.basename(path.dirname(directory))).stage();
  return {
    put(file, pieces) {
      const content = [...pieces];
      staged.set(file, content);
      memory.put(file, content);
    },
    tree: () => treeOf(memory.tree(), new Set(staged.keys())),
    async commit() {
      const ready: Staging[] = [];
      try {
        // What finds no space replaces none of them, and whoever writes them too finds no moment to come in between.
        for (const [file, pieces] of staged) {
          const one = await fileTarget(path.join(directory, file)).stage();
          ready.push(one);
          one.put(file, pieces);
        }
        for (const one of ready) await one.commit();
      } catch (thrown) {
        for (const one of ready) await one.abandon();
        throw thrown;
      }
    },
    abandon: async () => {},
  };
}
