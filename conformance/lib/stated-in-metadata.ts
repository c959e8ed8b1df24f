import type { Directory } from "../../src/view.ts";
import { memberOf } from "./json-object.ts";
import { targetFolder } from "./model-path.ts";
import type { ModelFolder } from "./model-tree.ts";

const stated = (run: Directory, { folder }: ModelFolder, member: string) =>
  memberOf(run.json(`${folder}/model_meta.json`), member);

/** The symbol of a model as folders spell it: where none of them names it, as in the path of the contract, the metadata do. */
export function symbolOf(run: Directory, model: ModelFolder): string | undefined {
  if (model.symbol !== undefined) return model.symbol;
  const symbol = stated(run, model, "symbol");
  return typeof symbol === "string" ? targetFolder(symbol) : undefined;
}

/** Whether the metadata of a model say that it is of this view: one in another folder is told by trained-model.view-is-the-folders. */
export const isOfView = (run: Directory, model: ModelFolder, view: string): boolean =>
  model.view === view || stated(run, model, "view") === view;
