import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { editMeta, runOfModel } from "../testing/recorded-run.ts";
import { ModelFormatError } from "../trees/model-format-error.ts";
import { loadTreeModel } from "./load-tree-model.ts";
import { openModelStore } from "./open-model-store.ts";

const query = { target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family: "LightGBM" };
const code = (name: string, pointer?: string) =>
  expect.objectContaining({ code: name, ...(pointer !== undefined && { pointer }) });
const values = { vol_20: 0.31, rsi_14: -1.2, mom_5: 0.7, adx_14: 2.1 };

async function stored(fixture: string, family = "LightGBM", edit?: (meta: Record<string, unknown>) => void) {
  const { run, folder } = runOfModel(fixture);
  if (edit) editMeta(folder, edit);
  return (await openModelStore(run, { findings: "lenient" })).open({ ...query, family });
}

describe("columns", () => {
  test("a model that names its columns is followed, whatever order the metadata have", async () => {
    const named = loadTreeModel(await stored("lightgbm-text"));
    expect(named).toMatchObject({ orderedBy: "model", columns: ["adx_14", "mom_5", "rsi_14", "vol_20"] });
    expect(named.warnings).toMatchObject([{ code: "COLUMN_ORDER", pointer: "/features/0" }]);
    expect([...named.row(values)]).toEqual([2.1, 0.7, -1.2, 0.31]);
    expect(named.predict(values)).toEqual(named.model.predict([2.1, 0.7, -1.2, 0.31]));
    expect(named.predictRaw(new Map(Object.entries(values)))).toEqual(named.predictRaw(values));
  });

  test("strict columns refuse another order", async () => {
    const model = await stored("lightgbm-text");
    expect(() => loadTreeModel(model, { columns: "strict" })).toThrow(code("COLUMNS_DISAGREE", "/features/0"));
    const agreeing = await stored("lightgbm-text", "LightGBM", (meta) => {
      meta.features = meta.feature_list;
      delete meta.feature_names;
    });
    expect(loadTreeModel(agreeing, { columns: "strict" }).warnings).toEqual([]);
  });

  test("a model without names is fed in the training order, not in the sorted one", async () => {
    const named = loadTreeModel(await stored("xgboost-json", "XGBoost"));
    const { features, feature_list } = (await stored("xgboost-json", "XGBoost")).meta;
    expect(named).toMatchObject({ orderedBy: "features", columns: features, warnings: [] });
    expect(features).not.toEqual(feature_list);
    const inTraining = (features ?? []).map((name) => values[name as keyof typeof values]);
    const sorted = (feature_list ?? []).map((name) => values[name as keyof typeof values]);
    expect([...named.row(values)]).toEqual(inTraining);
    expect(named.predict(values)).toEqual(named.model.predict(inTraining));
    expect(sorted).not.toEqual(inTraining);
  });

  test("where only feature_list is known it is taken with a warning", async () => {
    const named = loadTreeModel(
      await stored("xgboost-json", "XGBoost", (meta) => {
        delete meta.features;
        delete meta.feature_names;
      }),
    );
    expect(named).toMatchObject({
      orderedBy: "feature_list",
      warnings: [{ code: "COLUMN_ORDER", pointer: "/feature_list" }],
    });
  });

  test.each([
    ["another name", ["vol_20", "rsi_14", "mom_5", "beta"]],
    ["one too few", ["vol_20", "rsi_14", "mom_5"]],
    ["one twice", ["vol_20", "rsi_14", "mom_5", "mom_5"]],
  ])("%s is refused", async (_, features) => {
    const model = await stored("lightgbm-text", "LightGBM", (meta) => {
      meta.features = features;
    });
    expect(() => loadTreeModel(model)).toThrow(code("COLUMNS_DISAGREE", "/features"));
  });
});

describe("values", () => {
  test("absent features and what is no number are refused, NaN is missing, further names are ignored", async () => {
    const named = loadTreeModel(await stored("lightgbm-text"));
    const { mom_5: _, ...three } = values;
    expect(() => named.predict(three)).toThrow(code("FEATURE_VALUES"));
    expect(() => named.predict({ ...values, mom_5: "0.7" as unknown as number })).toThrow(code("FEATURE_VALUES"));
    expect(() => named.predict(Object.create(values) as typeof values)).toThrow(code("FEATURE_VALUES"));
    expect(named.predict({ ...values, further: 1 })).toEqual(named.predict(values));
    expect(named.predict({ ...values, mom_5: Number.NaN })).toHaveLength(1);
  });
});

describe("what is not evaluated", () => {
  test.each([
    ["ridge-pickle", "Ridge", "PICKLE_REFUSED"],
    ["ridge-joblib", "Ridge", "PICKLE_REFUSED"],
    ["pickle-in-text", "LightGBM", "PICKLE_REFUSED"],
    ["catboost-native", "CatBoost", "FORMAT_UNSUPPORTED"],
    ["raw-sequence-of-trees", "LightGBM", "INPUT_MODE"],
  ])("%s", async (fixture, family, expected) => {
    const model = await stored(fixture, family);
    expect(() => loadTreeModel(model)).toThrow(code(expected));
    expect(model.bytes().length).toBeGreaterThan(0);
  });

  test("a damaged model is a ModelFormatError", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    writeFileSync(path.join(folder, "model.txt"), "tree\nversion=v4\n");
    editMeta(folder, (meta) => delete meta.model_checksum);
    const model = await (await openModelStore(run, { findings: "lenient" })).open(query);
    expect(() => loadTreeModel(model)).toThrow(ModelFormatError);
  });
});
