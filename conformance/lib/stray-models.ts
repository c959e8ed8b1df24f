import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";
import { modelPath } from "./model-path.ts";
import { modelTree } from "./model-tree.ts";

const ofModel = /^model(_meta\.json|\.(txt|json|cbm|pkl|joblib|h5|keras|pt))$/;

/**
 * Files of models below targets/ that lie in no folder in which a loader would look. Where metadata makes the folder a trained model,
 * trained-model.path-follows-the-convention speaks, as far as it looks.
 */
export function strayModels(run: Directory): string[] {
  const known = new Set(modelTree(run).models.map(({ folder }) => folder));
  const strays = allFiles(run).filter((path) => {
    const cut = path.lastIndexOf("/");
    return path.startsWith("targets/") && ofModel.test(path.slice(cut + 1)) && !known.has(path.slice(0, cut));
  });
  const metadata = new Set(strays);
  return strays.filter((path) => {
    const folder = path.slice(0, path.lastIndexOf("/"));
    return !metadata.has(`${folder}/model_meta.json`) || !modelPath({ path: folder.split("/") }).isInRun;
  });
}
