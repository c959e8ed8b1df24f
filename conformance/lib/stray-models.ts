import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";
import { modelPath } from "./model-path.ts";
import { modelTree } from "./model-tree.ts";
import { onceInARow } from "./once-in-a-row.ts";
import { isLeftover } from "./temporary-files.ts";

const ofModel = /^model(_meta\.json|\.(txt|json|cbm|pkl|joblib|h5|keras|pt))$/;

/** Files of models that lie in no folder in which a loader would look. Elsewhere than below targets/ only metadata tell that it is one. */
const misplaced = onceInARow((run: Directory): readonly string[] => {
  const known = new Set(modelTree(run).models.flatMap(({ paths }) => paths));
  return allFiles(run).filter((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isStray = path.startsWith("targets/")
      ? !known.has(path) && ofModel.test(name)
      : name === "model_meta.json" && !path.includes("/targets/");
    return isStray && !isInLeftover(path);
  });
});

/** What a writer has not moved into place is saved nowhere yet. */
const isInLeftover = (path: string) => path.split("/").slice(0, -1).some(isLeftover);

/** Misplaced files, but for those in a trained model of which trained-model.path-follows-the-convention speaks, as far as it looks. */
export function strayModels(run: Directory): string[] {
  const strays = misplaced(run);
  const metadata = new Set(strays);
  return strays.filter((path) => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const { isInRun, unknownView } = modelPath({ path: folder.split("/") });
    return !metadata.has(`${folder}/model_meta.json`) || !(isInRun || unknownView !== undefined);
  });
}

/**
 * Whether models of a target may lie where no loader looks. Rules of their places tell that: what is missing from the folders of the
 * target then says nothing about what was trained.
 */
export function mayBeMisplaced(run: Directory, targetFolder: string): boolean {
  const targets = targetsWithStrays(run);
  return targets.has(undefined) || targets.has(targetFolder);
}

/** Folders of targets with misplaced models; undefined stands for any target. */
const targetsWithStrays = onceInARow(
  (run: Directory): ReadonlySet<string | undefined> =>
    new Set(misplaced(run).map((path) => /^targets\/([^/]+)\//.exec(path)?.[1])),
);
