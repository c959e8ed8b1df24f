import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";
import { modelTree } from "./model-tree.ts";

const ofModel = /^model(_meta\.json|\.(txt|json|cbm|pkl|joblib|h5|keras|pt))$/;

/** Files of models below targets/ that lie in no folder in which a loader would look. */
export function strayModels(run: Directory): string[] {
  const known = new Set(modelTree(run).models.map(({ folder }) => folder));
  return allFiles(run).filter((path) => {
    const cut = path.lastIndexOf("/");
    return path.startsWith("targets/") && ofModel.test(path.slice(cut + 1)) && !known.has(path.slice(0, cut));
  });
}
