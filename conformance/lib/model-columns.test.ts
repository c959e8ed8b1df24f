import { expect, test } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { directoryView } from "../../src/views.ts";
import { modelColumns } from "./model-columns.ts";

const columnsOf = (files: Readonly<Record<string, string>>) => [
  ...modelColumns(directoryView(memoryTree(files), new Map(), defaultLimits)),
];
const text = (header: string) => `tree\nversion=v4\n${header}\n\nTree=0\nfeature_names=x y z\n`;

test("LightGBM text names its columns", () => {
  expect(columnsOf({ "model.txt": text("max_feature_idx=1\nfeature_names=mom_5 vol_20") })).toEqual([
    { file: "model.txt", count: 2, names: ["mom_5", "vol_20"] },
  ]);
});

test("lines may end in carriage returns", () => {
  const windows = text("max_feature_idx=1\nfeature_names=mom_5 vol_20").replaceAll("\n", "\r\n");
  expect(columnsOf({ "model.txt": windows })[0]?.names).toEqual(["mom_5", "vol_20"]);
});

test.each([
  ["numbered", "max_feature_idx=1\nfeature_names=Column_0 Column_1"],
  ["missing", "max_feature_idx=1"],
  ["too few", "max_feature_idx=1\nfeature_names=mom_5"],
])("names that are %s are none", (_, header) => {
  expect(columnsOf({ "model.txt": text(header) })).toEqual([{ file: "model.txt", count: 2, names: undefined }]);
});

test("of a header that is cut off only whole lines count", () => {
  expect(columnsOf({ "model.txt": "tree\nmax_feature_idx=12" })).toEqual([]);
  expect(columnsOf({ "model.txt": "tree\nmax_feature_idx=1\nfeature_names=a b" })).toEqual([
    { file: "model.txt", count: 2, names: undefined },
  ]);
});

test("XGBoost JSON tells the number of its columns, and names where it was given them", () => {
  const json = (names: readonly string[], count: string) =>
    JSON.stringify({ learner: { feature_names: names, learner_model_param: { num_feature: count } } });
  expect(columnsOf({ "model.json": json([], "2") })).toEqual([{ file: "model.json", count: 2, names: undefined }]);
  expect(columnsOf({ "model.json": json(["b", "a"], "2") })[0]?.names).toEqual(["b", "a"]);
  expect(columnsOf({ "model.json": json(["f0", "f1"], "2") })[0]?.names).toBeUndefined();
  expect(columnsOf({ "model.json": json([], "0") })).toEqual([]);
  expect(columnsOf({ "model.json": json([], "two") })).toEqual([]);
});

test("what is no such model tells nothing", () => {
  for (const content of ["", "[]", "null", "{}", '{"learner": 1}', "{"])
    expect(columnsOf({ "model.json": content, "model.txt": content })).toEqual([]);
});
