import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadModel } from "./load-model.ts";
import { ModelFormatError } from "./model-format-error.ts";

// biome-ignore lint/suspicious/noExplicitAny: edits of foreign JSON, for tests only.
type Loose = any;
const parse = (name: string, edit: (learner: Loose, tree: Loose, root: Loose) => void): string => {
  const file = path.resolve(import.meta.dirname, "../../fixtures/trees", name, "model.json");
  const root = JSON.parse(readFileSync(file, "utf8"));
  const booster = root.learner.gradient_booster;
  edit(root.learner, (booster.gbtree ?? booster).model.trees[0], root);
  return JSON.stringify(root);
};
const plain = (edit: (learner: Loose, tree: Loose, root: Loose) => void) => parse("xgboost-missing", edit);
const categorical = (edit: (learner: Loose, tree: Loose, root: Loose) => void) =>
  parse("xgboost-one-hot-categories", edit);

function refusal(model: string): ModelFormatError {
  try {
    loadModel(model);
  } catch (error) {
    if (error instanceof ModelFormatError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

test("a category just beyond a set is none of its members", () => {
  const model = plain((learner, tree) => {
    const { model } = learner.gradient_booster;
    Object.assign(model, { trees: [tree], tree_info: [0], iteration_indptr: [0, 1] });
    model.gbtree_model_param.num_trees = "1";
    learner.learner_model_param.base_score = "[0]";
    // Node 0 sends 3 and 30 right, node 2 sends 0 right; missing values go right in both.
    Object.assign(tree, {
      tree_param: { num_deleted: "0", num_feature: "5", num_nodes: "5", size_leaf_vector: "1" },
      left_children: [1, -1, 3, -1, -1],
      right_children: [2, -1, 4, -1, -1],
      split_indices: [0, 0, 1, 0, 0],
      split_type: [1, 0, 1, 0, 0],
      split_conditions: [0, 1, 0, 2, 3],
      default_left: [0, 0, 0, 0, 0],
      categories: [3, 30, 0],
      categories_nodes: [0, 2],
      categories_segments: [0, 2],
      categories_sizes: [2, 1],
    });
  });
  const answer = (first: number, second: number) => loadModel(model).predict([first, second, 0, 0, 0])[0];
  for (const outside of [31, 32, 2, 4, -1, -0.5, 1e9, Number.POSITIVE_INFINITY]) expect(answer(outside, 0)).toBe(1);
  for (const inside of [3, 30, 3.9, Number.NaN]) {
    expect(answer(inside, 0)).toBe(3);
    expect(answer(inside, 31)).toBe(2);
  }
});

describe("a base score of certainty", () => {
  const logistic = (version: number[], score: string) =>
    parse("xgboost-binary-logistic", (learner, _, root) => {
      root.version = version;
      learner.learner_model_param.base_score = score;
    });
  const start = (score: string) => loadModel(logistic([3, 2, 0], score)).predictRaw(new Float64Array(5))[0];

  test("is moved inwards as XGBoost does from 3.2 on", () => {
    expect(start("[0E0]")).toBe(start("[1E-6]"));
    expect(start("[9E-7]")).toBe(start("[1E-6]"));
    expect(start("[1E0]")).toBe(start("[9.99999E-1]"));
    expect(start("[2E-6]")).toBeGreaterThan(start("[1E-6]") as number);
  });

  test.each<[number[], string]>([
    [[3, 1, 1], "[0E0]"],
    [[2, 1, 4], "1E0"],
    [[3, 2, 0], "[1.0000001E0]"],
    [[3, 2, 0], "[-1E-1]"],
  ])("is refused where XGBoost refuses it: %j, %s", (version, score) => {
    expect(refusal(logistic(version, score)).member).toBe("learner.learner_model_param.base_score");
  });
});

describe("refuses by name what is no tree model of scalars", () => {
  test.each<[string, string, string]>([
    ["gblinear", plain((learner) => (learner.gradient_booster.name = "gblinear")), "gblinear"],
    ["vector leaves", plain((_, tree) => (tree.tree_param.size_leaf_vector = "2")), "multi_output_tree"],
    ["an objective of another time", plain((learner) => (learner.objective.name = "reg:new")), "reg:new"],
    ["an objective named as a member of Object", plain((learner) => (learner.objective.name = "toString")), "toString"],
    ["CatBoost's JSON", plain((_, __, root) => (root.features_info = {})), "JSON of CatBoost"],
    ["LightGBM's dump_model", plain((_, __, root) => (root.tree_info = [])), "dump_model"],
    ["a version to come", plain((_, __, root) => (root.version = [9, 0, 0])), "9.0.0"],
    [
      "sparse categories that would fill the memory",
      categorical((learner) => {
        for (const tree of learner.gradient_booster.model.trees)
          tree.categories = tree.categories.map(() => 2 ** 24 - 1);
        const { model } = learner.gradient_booster;
        model.trees = Array.from({ length: 40 }, () => model.trees[0]);
        model.gbtree_model_param.num_trees = "40";
      }),
      "64 MB",
    ],
  ])("%s", (_, model, message) => {
    const error = refusal(model);
    expect(error.reason).toBe("unsupported");
    expect(error.message).toContain(message);
    expect(error.remedy).not.toBe("");
  });
});

describe("refuses, with the member", () => {
  test.each<[string, string, string]>([
    ["no learner", "{}", "version"],
    ["a list", '{"version":[3,2,0],"learner":[]}', "learner"],
    ["a hostile number of outputs", plain((l) => (l.learner_model_param.num_class = "999999999")), "num_class"],
    [
      "too many targets for the classes",
      plain((l) => Object.assign(l.learner_model_param, { num_class: "60000", num_target: "60000" })),
      "learner_model_param",
    ],
    ["a base score of words", plain((l) => (l.learner_model_param.base_score = "half")), ""],
    ["base scores for other outputs", plain((l) => (l.learner_model_param.base_score = "[1,2]")), "base_score"],
    ["names for other features", plain((l) => (l.feature_names = ["a"])), "feature_names"],
    ["trees that are not there", plain((l) => (l.gradient_booster.model.gbtree_model_param.num_trees = "99")), "trees"],
    ["an output that is not there", plain((l) => (l.gradient_booster.model.tree_info[0] = 1)), "tree_info.0"],
    ["iterations out of order", plain((l) => (l.gradient_booster.model.iteration_indptr[1] = 3)), "iteration_indptr"],
    [
      "a hostile number of nodes",
      plain((_, tree) => (tree.tree_param.num_nodes = "2000000000")),
      "trees.0.left_children",
    ],
    ["a cycle", plain((_, tree) => (tree.left_children[1] = 0)), "trees.0.left_children"],
    ["a child that is not there", plain((_, tree) => (tree.left_children[0] = 999)), "trees.0.left_children.0"],
    ["half a split", plain((_, tree) => (tree.right_children[0] = -1)), "trees.0.right_children.0"],
    ["a feature that is not there", plain((_, tree) => (tree.split_indices[0] = 5)), "trees.0.split_indices.0"],
    ["a threshold of NaN", plain((_, tree) => (tree.split_conditions[0] = "NaN")), "trees.0.split_conditions.0"],
    ["a word for a number", plain((_, tree) => (tree.split_conditions[1] = "7")), "trees.0.split_conditions.1"],
    ["null for an index", plain((_, tree) => (tree.split_indices[0] = null)), "trees.0.split_indices.0"],
    [
      "sets beyond the categories",
      categorical((_, tree) => (tree.categories_sizes[0] = 9999)),
      "categories_segments.0",
    ],
    [
      "sets that overlap without end",
      categorical((_, tree) => {
        tree.categories_sizes[0] = tree.categories.length;
        for (let copy = 0; copy < 1000; copy++) {
          tree.categories_nodes.push(tree.categories_nodes[0]);
          tree.categories_segments.push(0);
          tree.categories_sizes.push(tree.categories.length);
        }
      }),
      "categories_segments",
    ],
    [
      "a split without its set",
      categorical((_, tree) => (tree.categories_nodes = tree.categories_nodes.map(() => 0))),
      "categories_nodes",
    ],
    ["too few weights of dart", parse("xgboost-dart", (l) => l.gradient_booster.weight_drop.pop()), "weight_drop"],
  ])("%s", (_, model, member) => {
    const error = refusal(model);
    expect(error).toMatchObject({ code: "MODEL_FORMAT", reason: "malformed" });
    expect(error.member ?? "").toContain(member);
  });

  test("text that is cut", () => {
    const model = plain(() => undefined);
    expect(refusal(model.slice(0, -20)).message).toContain("no JSON");
    expect(refusal(`${model.slice(0, 200)}NaN`).message).toContain("no JSON");
    expect(refusal('{"a":'.repeat(200_000)).message).toContain("no JSON");
  });
});
