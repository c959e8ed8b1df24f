import type { Directory } from "../../src/view.ts";
import { memberOf } from "./json-object.ts";
import { targetFolder } from "./model-path.ts";
import type { ModelFolder } from "./model-tree.ts";

/** The symbol of a model as folders spell it: where none of them names it, as in the path of the contract, the metadata do. */
export function symbolOf(run: Directory, { folder, symbol }: ModelFolder): string | undefined {
  if (symbol !== undefined) return symbol;
  const told = memberOf(run.json(`${folder}/model_meta.json`), "symbol");
  return typeof told === "string" ? targetFolder(told) : undefined;
}
