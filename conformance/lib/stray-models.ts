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
  const known = new Set(modelTree(run).models.flatMap(({ paths }) => paths));
  const strays = allFiles(run).filter(
    (path) => !known.has(path) && path.startsWith("targets/") && ofModel.test(path.slice(path.lastIndexOf("/") + 1)),
  );
  const metadata = new Set(strays);
  return strays.filter((path) => {
    const folder = path.slice(0, path.lastIndexOf("/"));
    return !metadata.has(`${folder}/model_meta.json`) || !modelPath({ path: folder.split("/") }).isInRun;
  });
}
