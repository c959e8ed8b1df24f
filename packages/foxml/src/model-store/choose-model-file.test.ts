import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { editMeta, runOfModel } from "../testing/recorded-run.ts";
import { canonicalFamily, isSameFamily, listedFiles, modelFileNames } from "./family-table.ts";
import { openModelStore } from "./open-model-store.ts";

const files = modelFileNames.filter((name) => name !== "model");
const families = ["LightGBM", "XGBoost", "CatBoost", "MLP", "PyTorch", "Ridge", "NGBoost", "cs_ranking_mlp"];

describe("the file that is opened is the one whose checksum the rules of the contract ask for", () => {
  test.each(families)("%s", async (family) => {
    for (const present of [files, files.slice(1), files.slice(3), ["model.pkl"], ["model.pt", "model.txt"]]) {
      const { run, folder } = runOfModel("lightgbm-text");
      rmSync(path.join(folder, "model.txt"));
      for (const name of present) writeFileSync(path.join(folder, name), name);
      editMeta(folder, (meta) => {
        meta.family = family;
        delete meta.model_checksum;
      });
      const open = async () =>
        (await openModelStore(run, { findings: "lenient" })).open({
          target: "fwd_ret_5m",
          view: "CROSS_SECTIONAL",
          family: "LightGBM",
        });
      const { file, sha256 } = await open();
      expect(present).toContain(file);
      editMeta(folder, (meta) => {
        meta.model_checksum = sha256;
      });
      const { issues, isVerified } = await open();
      expect(isVerified).toBe(true);
      expect(issues.filter(({ rule }) => rule === "trained-model.checksum-is-of-the-model-file")).toEqual([]);
      expect(
        issues.some(({ rule, file: told }) => rule === "trained-model.extension-fits-family" && told === file),
      ).toBe(listedFiles(family) !== undefined && !listedFiles(family)?.includes(file));
    }
  });
});

test("of a family that the document does not know any extension is a model, of another only those of the document", async () => {
  for (const [family, expected] of [
    ["MyNet", "model.onnx"],
    ["LightGBM", undefined],
  ] as const) {
    const { run, folder } = runOfModel("lightgbm-text");
    renameSync(path.join(folder, "model.txt"), path.join(folder, "model.onnx"));
    writeFileSync(path.join(folder, "model.tmp"), "half");
    editMeta(folder, (meta) => {
      meta.family = family;
    });
    renameSync(folder, path.join(path.dirname(folder), `family=${family}`));
    const store = await openModelStore(run);
    const query = { target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family };
    if (expected === undefined)
      await expect(store.open(query)).rejects.toMatchObject({
        code: "MODEL_MISSING",
        remedy: expect.stringMatching(/^Save the model there as model\.txt/),
      });
    else expect(await store.open(query)).toMatchObject({ file: expected, isVerified: true });
  }
});

test("families are known in any letters", () => {
  expect(["lightgbm", "LIGHT_GBM", "LightGBM"].map(canonicalFamily)).toEqual(["LightGBM", "LightGBM", "LightGBM"]);
  expect(canonicalFamily("quantile_lightgbm")).toBe("QuantileLightGBM");
  expect(canonicalFamily("scikit_learn")).toBe("Scikit-learn");
  expect(canonicalFamily("cs_ranking_mlp")).toBe("cs_ranking_mlp");
  expect(isSameFamily("Ridge", "ridge")).toBe(true);
  expect(isSameFamily("Ridge", "ElasticNet")).toBe(false);
  expect(isSameFamily("___", "...")).toBe(false);
});

test("of a SavedModel directory no checksum is compared, and it is told once what has one", async () => {
  for (const [stated, code, rule] of [
    ["0".repeat(64), "CHECKSUM_NOT_VERIFIABLE", "trained-model.checksum-is-looked-at"],
    [null, "CHECKSUM_ABSENT", "trained-model.checksum-is-present"],
  ] as const) {
    const { run, folder } = runOfModel("lightgbm-text");
    rmSync(path.join(folder, "model.txt"));
    mkdirSync(path.join(folder, "model"));
    writeFileSync(path.join(folder, "model/saved_model.pb"), "x");
    editMeta(folder, (meta) => {
      meta.family = "LSTM";
      meta.model_checksum = stated;
    });
    renameSync(folder, path.join(path.dirname(folder), "family=LSTM"));
    const store = await openModelStore(run);
    const query = { target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family: "LSTM" };
    const { isVerified, issues, warnings } = await store.open(query);
    expect(isVerified).toBe(false);
    expect(warnings.filter((one) => one.message.includes("SavedModel")).map((one) => one.code)).toEqual([code]);
    expect(issues.filter((one) => one.message.includes("SavedModel")).map((one) => one.rule)).toEqual([rule]);
    const strict = await openModelStore(run, { checksum: "strict" });
    await expect(strict.open(query)).rejects.toMatchObject({
      code: "CHECKSUM_ABSENT",
      remedy: expect.stringContaining("model.keras"),
    });
  }
});

test("a model that was cut off is opened with a warning, a whole one without", async () => {
  for (const [bytes, told] of [
    ["CBM1\x09\0\0\0abcd", ["model.cbm is not whole: expected 17 bytes or more, found 12 bytes"]],
    ["CBM1\x04\0\0\0abcd", []],
  ] as const) {
    const { run, folder } = runOfModel("catboost-native");
    writeFileSync(path.join(folder, "model.cbm"), bytes);
    editMeta(folder, (meta) => {
      meta.model_checksum = createHash("sha256").update(bytes).digest("hex");
    });
    const store = await openModelStore(run);
    const { warnings } = await store.open({ target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family: "CatBoost" });
    expect(warnings.filter(({ code }) => code === "MODEL_INCOMPLETE").map(({ message }) => message)).toEqual(told);
  }
});
