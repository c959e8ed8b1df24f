import type { Directory } from "../../src/view.ts";
import type { BrokenFormat } from "./file-signature.ts";
import { memberOf } from "./json-object.ts";
import { modelFamily } from "./model-families.ts";
import { familyOf } from "./model-files.ts";

const recognisable: readonly (readonly [member: string, format: string])[] = [
  ["learner", "settings of XGBoost without a model"],
  ["features_info", "a model of CatBoost in JSON"],
  ["tree_info", "a dump of LightGBM in JSON"],
];

/**
 * What another library wrote under the name of XGBoost's model; undefined when it is one, when it is of another family, or when the document
 * is too large or no strict JSON.
 */
export function brokenJsonModel(directory: Directory, file: string): BrokenFormat | undefined {
  if (file !== "model.json") return undefined;
  const metadata = directory.json("model_meta.json") as { readonly family?: unknown } | null | undefined;
  if (modelFamily(familyOf(directory, metadata))?.files[0] !== file) return undefined;
  const document = directory.json(file);
  if (document === undefined) return undefined;
  const booster = memberOf(memberOf(document, "learner"), "gradient_booster");
  // The booster dart wraps another one.
  if (memberOf(booster, "model") !== undefined || memberOf(memberOf(booster, "gbtree"), "model") !== undefined)
    return undefined;
  const known = recognisable.find(([name]) => memberOf(document, name) !== undefined);
  return { expected: "a model of XGBoost: learner.gradient_booster.model", found: known?.[1] ?? "other JSON" };
}
