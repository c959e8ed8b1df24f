import {
  arrayIn,
  asObject,
  floatsIn,
  integerIn,
  integersIn,
  memberOf,
  type Node,
  objectIn,
  stringIn,
  wrongMember,
} from "./json-members.ts";
import { ModelFormatError } from "./model-format-error.ts";
import { parseJson } from "./parse-json.ts";
import type { ParsedModel, TreeColumns } from "./tree-columns.ts";
import { baseScoresOf } from "./xgboost-base-score.ts";
import { objectiveOfXgboost } from "./xgboost-objective.ts";
import { readXgboostTree } from "./xgboost-tree.ts";

const most = 2 ** 31 - 1;
const mostOutputs = 65_536;
const mostCategoryWords = 2 ** 24;

/** XGBoost JSON (`Booster.save_model("….json")`) as columns; throws ModelFormatError, executes nothing. */
export function parseXgboost(text: string): ParsedModel {
  const root = asObject(parseJson(text), "");
  const version = versionOf(root);
  const learner = objectIn(root, "learner");
  const parameters = objectIn(learner, "learner_model_param");
  const featureCount = integerIn(parameters, "num_feature", 0, most);
  const classes = integerIn(parameters, "num_class", 0, mostOutputs, 0);
  const targets = integerIn(parameters, "num_target", 0, mostOutputs, 1);
  const groupCount = Math.max(1, classes) * Math.max(1, targets);
  if (groupCount > mostOutputs) throw wrongMember("learner.learner_model_param", `${groupCount} outputs are too many`);
  const objective = stringIn(objectIn(learner, "objective"), "name");
  const { link, baseLink } = objectiveOfXgboost(objective);

  const { model, weights } = boosterOf(objectIn(learner, "gradient_booster"));
  const settings = objectIn(model, "gbtree_model_param");
  const treeValues = arrayIn(model, "trees");
  const treeCount = integerIn(settings, "num_trees", 0, most);
  if (treeCount !== treeValues.length)
    throw wrongMember(`${model.path}.trees`, `holds ${treeValues.length} trees, num_trees says ${treeCount}`);
  const budget = { words: mostCategoryWords };
  const trees = treeValues.map((value, index) =>
    readXgboostTree(asObject(value, `${model.path}.trees.${index}`), featureCount, budget),
  );
  const featureNames = namesOf(learner, featureCount);
  const bestIteration = bestIterationOf(learner);
  return {
    format: "xgboost",
    version,
    objective,
    featureNames,
    featureCount,
    groupCount,
    trees: weights ? weighTrees(trees, floatsIn(weights, "weight_drop", treeCount)) : trees,
    treeGroup: integersIn(model, "tree_info", treeCount, 0, groupCount - 1),
    iterationStart: iterationsOf(model, settings, treeCount, groupCount),
    baseScore: baseScoresOf(parameters, groupCount, baseLink, version),
    baseScoreLast: weights !== undefined && /^1\.[0-3]\b/.test(version),
    averaged: false,
    link,
    ...(bestIteration !== undefined && { bestIteration }),
  };
}

function versionOf(root: Node): string {
  if (memberOf(root, "tree_info") !== undefined)
    throw new ModelFormatError(
      "unsupported",
      "this is the JSON of LightGBM's dump_model",
      "Save the model as text with `Booster.save_model('model.txt')`.",
      { member: "tree_info" },
    );
  if (memberOf(root, "features_info") !== undefined)
    throw new ModelFormatError(
      "unsupported",
      "this is the JSON of CatBoost",
      "Save the model as `model.cbm`, and evaluate it with CatBoost.",
      { member: "features_info" },
    );
  const version = arrayIn(root, "version").map(String).join(".").slice(0, 40);
  if (/^[123](?:\.\d+)*$/.test(version)) return version;
  throw new ModelFormatError("unsupported", `XGBoost ${version} is not known here`, "Save the model with 1.x to 3.x.", {
    member: "version",
  });
}

/** The trees of `gbtree`, and for `dart` also the object that holds `weight_drop`. */
function boosterOf(booster: Node): { model: Node; weights?: Node } {
  const name = stringIn(booster, "name");
  if (name === "gbtree") return { model: objectIn(booster, "model") };
  if (name === "dart") return { model: objectIn(objectIn(booster, "gbtree"), "model"), weights: booster };
  throw new ModelFormatError(
    "unsupported",
    `booster \`${name.slice(0, 40)}\` is no tree model`,
    "Train with booster=gbtree or booster=dart.",
    { member: `${booster.path}.name` },
  );
}

function weighTrees(trees: readonly TreeColumns[], weights: Float32Array): TreeColumns[] {
  return trees.map((tree, index) => ({
    ...tree,
    leaf: tree.leaf.map((value) => Math.fround(value * (weights[index] as number))),
  }));
}

function iterationsOf(model: Node, settings: Node, treeCount: number, groupCount: number): Int32Array {
  const stated = memberOf(model, "iteration_indptr");
  if (Array.isArray(stated)) {
    const starts = integersIn(model, "iteration_indptr", stated.length, 0, treeCount);
    const ordered = starts.every((start, index) => index === 0 || start >= (starts[index - 1] as number));
    if (starts[0] !== 0 || !ordered || starts.at(-1) !== treeCount)
      throw wrongMember(`${model.path}.iteration_indptr`, `does not run from 0 to ${treeCount}`);
    return starts;
  }
  const layer = Math.max(1, integerIn(settings, "num_parallel_tree", 0, most, 1)) * groupCount;
  if (treeCount % layer !== 0)
    throw wrongMember(`${model.path}.trees`, `${treeCount} trees do not divide into iterations of ${layer}`);
  return Int32Array.from({ length: treeCount / layer + 1 }, (_, index) => index * layer);
}

function namesOf(learner: Node, featureCount: number): string[] {
  if (memberOf(learner, "feature_names") === undefined) return [];
  const names = arrayIn(learner, "feature_names");
  if (!names.every((name) => typeof name === "string"))
    throw wrongMember("learner.feature_names", "are not all strings");
  if (names.length === 0 || names.length === featureCount) return names as string[];
  throw wrongMember("learner.feature_names", `holds ${names.length} names for ${featureCount} features`);
}

function bestIterationOf(learner: Node): number | undefined {
  const attributes = memberOf(learner, "attributes");
  if (attributes === undefined) return undefined;
  const found = memberOf(asObject(attributes, "learner.attributes"), "best_iteration");
  return typeof found === "string" && /^\d{1,9}$/.test(found) ? Number(found) : undefined;
}
