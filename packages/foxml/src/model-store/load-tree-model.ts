import { loadModel } from "../trees/load-model.ts";
import type { LoadModelOptions, TreeModel } from "../trees/tree-model.ts";
import { inputMode, isNames, type MetaMembers } from "./model-inputs.ts";
import { ModelStoreError } from "./model-store-error.ts";
import type { StoredModel } from "./open-model.ts";
import { type StoreWarning, storeWarning } from "./store-warning.ts";

/** Values of one row by the names of the features. NaN means missing; further names are ignored. */
export type FeatureValues = Readonly<Record<string, number>> | ReadonlyMap<string, number>;

/** A tree model that is asked by name: no caller has to know the order of its columns. */
export interface NamedTreeModel {
  readonly model: TreeModel;
  /** Names of the columns in the order in which the model was trained. */
  readonly columns: readonly string[];
  /** Where that order comes from. */
  readonly orderedBy: "model" | "features" | "feature_names" | "feature_list";
  readonly warnings: readonly StoreWarning[];
  /** The numbers of a row in the order of the columns. Throws ModelStoreError when a feature is absent or no number. */
  row(values: FeatureValues): Float64Array;
  predict(values: FeatureValues): Float64Array;
  /** The score before the objective's link. */
  predictRaw(values: FeatureValues): Float64Array;
}

/** How `loadTreeModel` reads a model. */
export interface LoadTreeModelOptions extends Pick<LoadModelOptions, "iterations"> {
  /** "strict" refuses a model whose own names stand in another order than the metadata's `features`; "lenient" (default) follows the model, which is right in any case, and warns. */
  readonly columns?: "strict" | "lenient";
}

const place = (pointer: string) => ({ file: "model_meta.json", pointer });

/**
 * Loads a stored LightGBM text or XGBoost JSON model for evaluation, and ties its columns to names: those in the model itself, else the
 * training order in the metadata (`features`), and only where neither is known `feature_list`, which is sorted and need not be the order
 * of training. Throws ModelStoreError for a pickle, another format, a model of raw sequences, or metadata that name other features than
 * the model; ModelFormatError for a damaged model.
 */
export function loadTreeModel(stored: StoredModel, options: LoadTreeModelOptions = {}): NamedTreeModel {
  const file = `${stored.entry.folder}/${stored.file}`;
  if (inputMode(stored.meta) === "raw_sequence")
    throw new ModelStoreError(
      "INPUT_MODE",
      `${file} reads raw sequences, and trees have no way to`,
      "Feed it with the library of its family.",
      place("/input_mode"),
    );
  const model = loadModel(evaluable(stored, file), {
    format: stored.file === "model.txt" ? "lightgbm" : "xgboost",
    ...(options.iterations !== undefined && { iterations: options.iterations }),
  });
  const { columns, orderedBy, warnings } = columnsOf(model, stored.meta, options.columns ?? "lenient");
  const row = (values: FeatureValues) => Float64Array.from(columns, (name) => numberOf(values, name));
  return {
    model,
    columns,
    orderedBy,
    warnings,
    row,
    predict: (values) => model.predict(row(values)),
    predictRaw: (values) => model.predictRaw(row(values)),
  };
}

function evaluable(stored: StoredModel, file: string): Uint8Array {
  const isPickle = (bytes: Uint8Array) => bytes[0] === 0x80;
  const native = /^model\.(txt|json)$/.test(stored.file);
  if (!native && !/\.(pkl|joblib)$/.test(stored.file))
    throw new ModelStoreError(
      "FORMAT_UNSUPPORTED",
      `${file} is not evaluated here`,
      "Save the model as LightGBM text or XGBoost JSON.",
      { file },
    );
  const bytes = native ? stored.bytes() : new Uint8Array();
  if (native && !isPickle(bytes)) return bytes;
  throw new ModelStoreError(
    "PICKLE_REFUSED",
    `${file} is a pickle, which runs code when it is opened`,
    "Save the model in its native format: booster.save_model(...). Its bytes are to be had with bytes().",
    { file },
  );
}

type Columns = Pick<NamedTreeModel, "columns" | "orderedBy" | "warnings">;

const members = ["features", "feature_names", "feature_list"] as const;

function columnsOf(model: TreeModel, meta: MetaMembers, mode: "strict" | "lenient"): Columns {
  const orderedBy = members.find((name) => {
    const names = meta[name];
    return isNames(names) && names.length > 0;
  });
  const stated = orderedBy && (meta[orderedBy] as readonly string[]);
  if (!orderedBy || !stated)
    throw new ModelStoreError(
      "FEATURES_MISSING",
      "the metadata list no features",
      "Write features and feature_list.",
      place("/feature_list"),
    );
  if (stated.length !== model.featureCount || new Set(stated).size !== stated.length)
    throw disagree(
      orderedBy,
      `lists ${new Set(stated).size} different features, the model was trained on ${model.featureCount}`,
    );
  const own = ownNames(model);
  if (own === undefined) {
    const guess = storeWarning(
      "COLUMN_ORDER",
      "only the sorted feature_list tells the order of the columns",
      "model_meta.json",
      "/feature_list",
    );
    return { columns: stated, orderedBy, warnings: orderedBy === "feature_list" ? [guess] : [] };
  }
  // LightGBM writes its names separated by spaces, and an underscore for a space in a name.
  const inModel = model.format === "lightgbm" ? (name: string) => name.replace(/\s/g, "_") : (name: string) => name;
  const byOwnName = new Map(stated.map((name) => [inModel(name), name]));
  const unknown = own.find((name) => !byOwnName.has(name));
  if (unknown !== undefined || byOwnName.size !== own.length)
    throw disagree(orderedBy, `and the model name other features: ${unknown ?? "two of them are one in the model"}`);
  const columns = own.map((name) => byOwnName.get(name) as string);
  const at = columns.findIndex((name, index) => name !== stated[index]);
  if (at < 0 || orderedBy === "feature_list") return { columns, orderedBy: "model", warnings: [] };
  const message = `has ${stated[at]} as column ${at}, the model ${columns[at]}`;
  if (mode === "strict") throw disagree(orderedBy, message, at);
  const warning = storeWarning(
    "COLUMN_ORDER",
    `${orderedBy} ${message}; the model is followed`,
    "model_meta.json",
    `/${orderedBy}/${at}`,
  );
  return { columns, orderedBy: "model", warnings: [warning] };
}

/** Names that say something: those that libraries invent for bare arrays do not. */
function ownNames({ featureNames, featureCount }: TreeModel): readonly string[] | undefined {
  const isInvented = featureNames.every((name, index) => name === `Column_${index}` || name === `f${index}`);
  return featureNames.length !== featureCount || isInvented ? undefined : featureNames;
}

function disagree(member: string, message: string, at?: number): ModelStoreError {
  return new ModelStoreError(
    "COLUMNS_DISAGREE",
    `${member} ${message}`,
    "Metadata and model come from two trainings: train and save both again.",
    place(at === undefined ? `/${member}` : `/${member}/${at}`),
  );
}

function numberOf(values: FeatureValues, name: string): number {
  const value =
    values instanceof Map
      ? values.get(name)
      : Object.hasOwn(values, name)
        ? (values as Readonly<Record<string, number>>)[name]
        : undefined;
  if (typeof value === "number") return value;
  throw new ModelStoreError(
    "FEATURE_VALUES",
    `the feature ${name} is ${value === undefined ? "absent" : `no number but ${typeof value}`}`,
    "Give a number for every column; NaN means missing.",
  );
}
