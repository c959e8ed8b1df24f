import { readFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "@quantlab/contracts";
import { expect, test } from "vitest";
import { FeatureVectorError } from "./feature-vector-error.ts";
import { loadModel } from "./load-model.ts";
import { ModelFormatError } from "./model-format-error.ts";

const fixture = (name: string, file: string) =>
  readFileSync(path.resolve(import.meta.dirname, "../../fixtures/trees", name, file));
const lightgbm = fixture("lightgbm-feature-names", "model.txt");
const xgboost = fixture("xgboost-feature-names", "model.json");

test("says what a LightGBM model is", () => {
  const model = loadModel(lightgbm);
  expect(model).toMatchObject({
    format: "lightgbm",
    version: "v4",
    objective: "regression",
    featureNames: ["ret_5m", "vol|20", "größe", "day-of=week", "x.y"],
    featureCount: 5,
    outputCount: 1,
    rawOutputCount: 1,
    iterationCount: 5,
    bestIteration: undefined,
  });
});

test("says what an XGBoost model is", () => {
  expect(loadModel(xgboost.toString("utf8"))).toMatchObject({
    format: "xgboost",
    version: "3.2.0",
    objective: "reg:squarederror",
    featureNames: ["ret_5m", 'a "quoted" NaN', "größe", "Infinity,NaN", "x.y"],
    featureCount: 5,
    iterationCount: 5,
  });
  expect(loadModel(fixture("xgboost-multi-softmax", "model.json"))).toMatchObject({
    outputCount: 1,
    rawOutputCount: 3,
    featureNames: [],
  });
  expect(loadModel(fixture("xgboost-1.7-missing", "model.json")).bestIteration).toBe(4);
});

test.each([["lightgbm"], ["xgboost"]] as const)("a row of %s must fit", (format) => {
  const model = loadModel(format === "lightgbm" ? lightgbm : xgboost);
  for (const row of [[], [1, 2, 3, 4], [1, 2, 3, 4, 5, 6]]) {
    expect(() => model.predict(row)).toThrow(FeatureVectorError);
    expect(() => model.predictRaw(row)).toThrow(/must hold 5 numbers/);
  }
  for (const hole of [undefined, null, "1", 1n, {}])
    expect(() => model.predict(Array(5).fill(hole))).toThrow(/no number/);
  expect(() => model.predictBatch(new Float64Array(9), 2)).toThrow(FeatureVectorError);
  expect(() => model.predictBatch(new Float64Array(10), 1.5)).toThrow(FeatureVectorError);
  expect(() => model.predictRawBatch(new Float64Array(0), -1)).toThrow(FeatureVectorError);
  expect(model.predictBatch(new Float64Array(0), 0)).toEqual(new Float64Array(0));
});

test("rows may be plain arrays or typed ones, and results are not shared", () => {
  const model = loadModel(lightgbm);
  const row = [0.5, 1, -2, 3, Number.NaN];
  const first = model.predict(row);
  expect(model.predict(Float64Array.from(row))).toEqual(first);
  expect(model.predictBatch(Float32Array.from([...row, ...row]), 2)).toEqual(Float64Array.of(...first, ...first));
  first[0] = 99;
  expect(model.predict(row)[0]).not.toBe(99);
});

test("iterations limit the trees, within what there is", () => {
  expect(loadModel(lightgbm, { iterations: 2 }).iterationCount).toBe(2);
  for (const iterations of [0, -1, 6, 1.5, Number.NaN])
    expect(() => loadModel(lightgbm, { iterations })).toThrow(UsageError);
});

test("a demanded format must be the one found", () => {
  expect(() => loadModel(lightgbm, { format: "xgboost" })).toThrow(ModelFormatError);
  expect(() => loadModel(xgboost, { format: "lightgbm" })).toThrow(/this is xgboost/);
});

test.each([
  ["pickle", [0x80, 0x04, 0x95, 0x10]],
  ["zlib", [0x78, 0x9c, 0x01]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["HDF5", [0x89, 0x48, 0x44, 0x46]],
  ["CatBoost", [0x43, 0x42, 0x4d, 0x31]],
  ["UBJSON", [0x7b, 0x4c, 0x00]],
  ["ONNX", [0x08, 0x07, 0x12]],
  ["empty", []],
  ["no UTF-8", [0xff, 0xfe, 0x00]],
  ["neither", [...Buffer.from("<xml/>")]],
])("refuses %s by name", (name, bytes) => {
  const attempt = () => loadModel(Uint8Array.from(bytes));
  expect(attempt).toThrow(ModelFormatError);
  expect(attempt).toThrow(name);
});
