import type { Directory } from "../../src/view.ts";
import { modelTree } from "./model-tree.ts";

/** Files of models below targets/ that lie in no folder in which a loader would look. */
export function* strayModels(run: Directory): Generator<string> {
  yield* strayBelow(run, new Set(modelTree(run).models.map((model) => model.folder)), "targets", 0);
}

function* strayBelow(run: Directory, known: ReadonlySet<string>, folder: string, depth: number): Generator<string> {
  if (known.has(folder) || depth > 16) return;
  for (const { name, type } of run.entries(folder)) {
    const path = `${folder}/${name}`;
    if (type === "directory") yield* strayBelow(run, known, path, depth + 1);
    else if (name === "model_meta.json" || /^model\.(txt|json|cbm|pkl|joblib|h5|keras|pt)$/.test(name)) yield path;
  }
}
