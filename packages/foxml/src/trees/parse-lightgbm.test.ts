import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadModel } from "./load-model.ts";
import { ModelFormatError } from "./model-format-error.ts";

const text = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, "../../fixtures/trees", name, "model.txt"), "utf8");
const plain = text("lightgbm-feature-names");
const categorical = text("lightgbm-many-categories");
const linear = text("lightgbm-linear-trees");

function refusal(model: string): ModelFormatError {
  try {
    loadModel(model);
  } catch (error) {
    if (error instanceof ModelFormatError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

/** Replaces the first value after a key. */
const edit = (model: string, key: string, change: (value: string) => string) => {
  const edited = model.replace(new RegExp(`^${key}=(.*)$`, "m"), (_, value: string) => `${key}=${change(value)}`);
  expect(edited).not.toBe(model);
  return edited;
};
const first = (replacement: string) => (value: string) => value.replace(/^\S+/, replacement);

test("accepts what editors and other systems do to line ends", () => {
  const row = [1, 2, 3, 4, 5];
  expect(loadModel(plain.replaceAll("\n", "\r\n")).predict(row)).toEqual(loadModel(plain).predict(row));
});

test.each([
  ["lightgbm-cross-entropy", "xentropy"],
  ["lightgbm-cross-entropy-lambda", "xentlambda"],
])("reads %s under the name of LightGBM 2", (name, objective) => {
  const row = [1, 2, 3, 4, 5];
  const model = text(name);
  expect(loadModel(edit(model, "objective", () => objective)).predict(row)).toEqual(loadModel(model).predict(row));
});

describe("refuses, with the line and the key", () => {
  test.each<[string, string, string, string]>([
    ["another version", edit(plain, "version", () => "v9"), "version", "is not known"],
    ["no outputs", edit(plain, "num_tree_per_iteration", () => "0"), "num_tree_per_iteration", "outside"],
    ["a hostile number of outputs", edit(plain, "num_class", () => "999999999"), "num_class", "outside"],
    ["a hostile number of features", edit(plain, "max_feature_idx", () => "2000000000"), "feature_names", "5 names"],
    ["a name too few", edit(plain, "feature_names", (value) => value.replace(/ \S+$/, "")), "feature_names", "4 names"],
    ["a tree too few", edit(plain, "tree_sizes", (value) => `${value} 100`), "tree_sizes", "promises 6 trees"],
    ["an unknown objective", edit(plain, "objective", () => "constructor"), "objective", "is not known here"],
    ["a hostile number of leaves", edit(plain, "num_leaves", () => "2000000000"), "leaf_value", "expected 2000000000"],
    ["no leaves", edit(plain, "num_leaves", () => "0"), "num_leaves", "outside"],
    ["a leaf too few", edit(plain, "leaf_value", (value) => value.replace(/ \S+$/, "")), "leaf_value", "expected 7"],
    ["a word for a number", edit(plain, "leaf_value", first("0x10")), "leaf_value", "is no number"],
    ["a fraction for an index", edit(plain, "split_feature", first("0.5")), "split_feature", "is no integer"],
    ["a feature that is not there", edit(plain, "split_feature", first("5")), "split_feature", "outside 0 to 4"],
    ["a threshold of nan", edit(plain, "threshold", first("nan")), "threshold", "no number"],
    ["an unknown way of missing", edit(plain, "decision_type", first("12")), "decision_type", "no way of missing"],
    ["unknown decision bits", edit(plain, "decision_type", first("16")), "decision_type", "outside"],
    ["a cycle", edit(plain, "left_child", first("0")), "left_child", "twice"],
    ["a leaf that is not there", edit(plain, "right_child", first("-8")), "right_child", "outside"],
    ["a missing column", plain.replace(/^threshold=.*\n/m, ""), "threshold", "is missing"],
    ["a category set that is not there", edit(categorical, "num_cat", () => "1"), "cat_boundaries", "expected 2"],
    ["sets out of order", edit(categorical, "cat_boundaries", (value) => value.replace(/^0 \S+/, "0 9")), "cat_", ""],
    ["a word of a set too large", edit(categorical, "cat_threshold", first("4294967296")), "cat_threshold", "outside"],
    ["a negative number of terms", edit(linear, "num_features", first("-1")), "num_features", "-1 terms"],
    ["a hostile number of terms", edit(linear, "num_features", first("999999999")), "num_features", "terms"],
    ["a missing constant", linear.replace(/^leaf_const=.*\n/m, ""), "leaf_const", "is missing"],
  ])("%s", (_, model, member, message) => {
    const error = refusal(model);
    expect(error.member).toContain(member);
    expect(error.message).toContain(message);
    expect(error.line).toBeGreaterThan(0);
    expect(error.remedy).not.toBe("");
  });

  test.each([
    ["cut inside a tree", plain.slice(0, plain.indexOf("leaf_value", 900) + 15)],
    ["cut between trees", plain.slice(0, plain.indexOf("Tree=3"))],
    ["a key twice", plain.replace("num_class=1", "num_class=1\nnum_class=1")],
    ["trees out of order", plain.replace("Tree=1", "Tree=2")],
    ["trees without an end", plain.replace("end of trees", "")],
    ["a feature of a linear leaf that is not there", linear.replaceAll(/^(leaf_features=.*)\b\d\b/gm, "$17")],
  ])("%s", (_, model) => {
    expect(refusal(model)).toMatchObject({ code: "MODEL_FORMAT", reason: "malformed" });
    expect(refusal(model).line).toBeGreaterThan(0);
  });
});

test("a chain of a hundred thousand nodes is no recursion", () => {
  const nodes = 100_000;
  const column = (value: (index: number) => number, length = nodes) =>
    Array.from({ length }, (_, i) => value(i)).join(" ");
  const model = `tree
version=v4
num_class=1
num_tree_per_iteration=1
max_feature_idx=0
objective=regression
feature_names=x
tree_sizes=1

Tree=0
num_leaves=${nodes + 1}
num_cat=0
split_feature=${column(() => 0)}
threshold=${column((index) => index)}
decision_type=${column(() => 2)}
left_child=${column((index) => ~index)}
right_child=${column((index) => (index === nodes - 1 ? ~nodes : index + 1))}
leaf_value=${column((index) => index, nodes + 1)}

end of trees
`;
  const loaded = loadModel(model);
  expect([...loaded.predictBatch(Float64Array.of(-1, 0, 0.5, 5, 1e9), 5)]).toEqual([0, 0, 1, 5, nodes]);
});
