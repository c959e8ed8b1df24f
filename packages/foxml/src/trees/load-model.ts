import { createTreeModel } from "./create-tree-model.ts";
import { ModelFormatError } from "./model-format-error.ts";
import { parseLightgbm } from "./parse-lightgbm.ts";
import { parseXgboost } from "./parse-xgboost.ts";
import { decodeText, sniffText } from "./sniff-format.ts";
import type { LoadModelOptions, TreeModel } from "./tree-model.ts";

/**
 * A model from LightGBM text (`Booster.save_model`) or XGBoost JSON (`Booster.save_model("model.json")`). Reads data only
 * and executes nothing, whatever the content. Throws ModelFormatError for content that is damaged, unsupported or no such
 * model (a pickle among them), UsageError for an impossible `iterations`.
 */
export function loadModel(source: string | Uint8Array, options: LoadModelOptions = {}): TreeModel {
  const text = typeof source === "string" ? source : decodeText(source);
  const found = sniffText(text);
  if (options.format !== undefined && options.format !== found)
    throw new ModelFormatError(
      "malformed",
      `this is ${found}, asked for was ${options.format}`,
      "Check which file belongs to the model's family.",
    );
  return createTreeModel(found === "lightgbm" ? parseLightgbm(text) : parseXgboost(text), options.iterations);
}
