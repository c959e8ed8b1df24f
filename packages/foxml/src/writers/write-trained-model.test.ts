import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { InvalidArtifactError, UsageError } from "@quantlab/contracts";
import { describe, expect, test } from "vitest";
import { loadTreeModel } from "../model-store/load-tree-model.ts";
import { openModelStore } from "../model-store/open-model-store.ts";
import { errorsOf } from "../testing/errors-of.ts";
import { temporaryFolder } from "../testing/recorded-run.ts";
import { beginnings, lightgbmText } from "../testing/small-models.ts";
import { features, model, newRun, run } from "../testing/small-run.ts";
import { BuilderInputError } from "./builder-input-error.ts";
import { writeManifest } from "./write-run.ts";
import { type TrainedModelInput, writeTrainedModel } from "./write-trained-model.ts";

const at = (pointer: string) => expect.objectContaining({ code: "BUILDER_INPUT", pointer });

describe("writeTrainedModel", () => {
  test("writes what the store opens and verifies", async () => {
    const directory = newRun();
    const written = await writeTrainedModel(directory, model);
    expect(written.folder).toBe("targets/fwd_ret_5m/models/view=CROSS_SECTIONAL/family=LightGBM");
    expect(readFileSync(path.join(directory, written.folder, "model_meta.json"), "utf8")).toBe(
      `{
  "family": "LightGBM",
  "feature_list": [
    "adx_14",
    "mom_5",
    "rsi_14",
    "vol_20"
  ],
  "features": [
    "vol_20",
    "rsi_14",
    "mom_5",
    "adx_14"
  ],
  "input_mode": "features",
  "interval_minutes": 5.0,
  "metrics": {
    "IC_IR": 0.4,
    "mean_IC": 0.03,
    "mean_RankIC": 0.02
  },
  "model_checksum": "${written.meta.model_checksum}",
  "n_features": 4,
  "route": "CROSS_SECTIONAL",
  "target": "fwd_ret_5m",
  "view": "CROSS_SECTIONAL"
}
`,
    );
    const store = await openModelStore(directory, { checksum: "strict", manifest: "required" });
    const stored = await store.open({ target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family: "LightGBM" });
    expect(stored).toMatchObject({ isVerified: true, warnings: [] });
    expect(loadTreeModel(stored, { columns: "strict" }).columns).toEqual(features);
    expect(store.targets().targets).toMatchObject([
      { name: "fwd_ret_5m", status: "complete", familiesTrained: ["LightGBM"], view: "CROSS_SECTIONAL" },
    ]);
    expect(await errorsOf(directory)).toEqual([]);
    expect(written.manifest).toMatchObject({
      run_id: "rid_unstable_20260105_101500",
      run_instance_id: "20260105_101500",
      is_comparable: false,
      timestamp: "2026-01-05T10:15:00.000Z",
      targets: ["fwd_ret_5m"],
    });
    expect(readdirSync(directory).sort()).toEqual(["manifest.json", "targets"]);
  });

  test("several models fill one index; what was there stays", async () => {
    const directory = newRun();
    await writeManifest(directory, { ...run, more: { run_metadata: { n_effective: 120 } } });
    await Promise.all([
      writeTrainedModel(directory, model),
      writeTrainedModel(directory, {
        ...model,
        family: "Ridge",
        model: beginnings["model.joblib"] as Uint8Array,
        auc: 0.6,
      }),
      writeTrainedModel(directory, {
        ...model,
        target: "fwd_ret_15m",
        view: "SYMBOL_SPECIFIC",
        symbol: "AAPL",
        familiesFailed: ["XGBoost"],
      }),
    ]);
    await writeTrainedModel(directory, { ...model, target: "fwd_ret_15m", view: "SYMBOL_SPECIFIC", symbol: "MSFT" });
    const store = await openModelStore(directory);
    expect(store.manifest?.target_index).toEqual({
      fwd_ret_5m: { status: "complete", families_trained: ["LightGBM", "Ridge"], view: "CROSS_SECTIONAL", auc: 0.6 },
      fwd_ret_15m: { status: "partial", families_trained: ["LightGBM"], view: "SYMBOL_SPECIFIC" },
    });
    expect(store.manifest?.run_metadata).toEqual({ n_effective: 120 });
    expect(store.models()).toHaveLength(4);
    expect(await errorsOf(directory)).toEqual([]);
  });

  test("raw sequences and ranking", async () => {
    const directory = newRun();
    const { features: _, ...rest } = model;
    await writeTrainedModel(directory, {
      ...rest,
      family: "LSTM",
      file: "model.keras",
      model: beginnings["model.keras"] as Uint8Array,
      sequence: { length: 64, channels: ["open", "high", "low", "close", "volume"], normalization: "log_returns" },
      ranking: {
        targetType: "cs_percentile",
        lossType: "pairwise_logistic",
        trainingMetrics: { best_ic: 0.03, best_spread: 0.0004, epochs_trained: 7 },
      },
      cvScores: [0.1, 0.2, 0.4],
      fingerprints: { data: "x" },
      scaler: beginnings["model.joblib"] as Uint8Array,
    } as TrainedModelInput);
    expect(await errorsOf(directory)).toEqual([]);
    const stored = await (await openModelStore(directory)).open({
      target: "fwd_ret_5m",
      view: "CROSS_SECTIONAL",
      family: "LSTM",
    });
    expect(stored.meta).toMatchObject({
      feature_list: [],
      n_features: 0,
      cv_mean: expect.closeTo(0.7 / 3, 12),
      input_mode: "raw_sequence",
    });
  });

  test("what a dead writer left unindexed is indexed with the next model", async () => {
    const directory = newRun();
    await writeTrainedModel(directory, model);
    const manifest = path.join(directory, "manifest.json");
    const before = readFileSync(manifest);
    await writeTrainedModel(directory, { ...model, target: "fwd_ret_1d" });
    writeFileSync(manifest, before);
    await writeTrainedModel(directory, { ...model, target: "fwd_ret_15m" });
    expect((await openModelStore(directory)).manifest?.target_index).toMatchObject({
      fwd_ret_1d: { status: "partial", families_trained: ["LightGBM"] },
    });
    expect(await errorsOf(directory)).toEqual([]);
  });

  test("a model that exists is replaced only where that is asked for", async () => {
    const directory = newRun();
    const { folder } = await writeTrainedModel(directory, model);
    await expect(writeTrainedModel(directory, model)).rejects.toBeInstanceOf(UsageError);
    const other = { ...model, features: [...features].reverse(), model: lightgbmText([...features].reverse()) };
    await writeTrainedModel(directory, { ...other, replace: true });
    expect(readFileSync(path.join(directory, folder, "model.txt"))).toEqual(Buffer.from(other.model));
    expect(await errorsOf(directory)).toEqual([]);
  });
});

describe("what is refused leaves nothing behind", () => {
  const { features: _, ...withoutFeatures } = model;
  test.each<readonly [string, object, string]>([
    ["no features", withoutFeatures, "/features"],
    ["features that are no list", { ...model, features: "abc" }, "/features"],
    [
      "channels that are no list",
      { ...withoutFeatures, sequence: { length: 1, normalization: "returns" } },
      "/sequence/channels",
    ],
    ["a feature twice", { ...model, features: ["a", "a"] }, "/features/1"],
    [
      "features beside a sequence",
      { ...model, sequence: { length: 1, channels: ["c"], normalization: "returns" } },
      "/features",
    ],
    [
      "a sequence without length",
      { ...withoutFeatures, sequence: { length: 0, channels: ["c"], normalization: "returns" } },
      "/sequence/length",
    ],
    [
      "a sequence without normalisation",
      { ...withoutFeatures, sequence: { length: 1, channels: ["c"] } },
      "/sequence/normalization",
    ],
    ["no bytes", { ...model, model: new Uint8Array() }, "/model"],
    ["no interval", { ...model, intervalMinutes: 0 }, "/intervalMinutes"],
    ["an interval of NaN", { ...model, intervalMinutes: Number.NaN }, "/intervalMinutes"],
    ["another view", { ...model, view: "BOTH" }, "/view"],
    ["a symbol of all symbols", { ...model, symbol: "AAPL" }, "/symbol"],
    ["no symbol", { ...model, view: "SYMBOL_SPECIFIC" }, "/symbol"],
    ["a target above", { ...model, target: "../x" }, "/target"],
    ["a target with a slash", { ...model, target: "a/b" }, "/target"],
    ["a hidden target", { ...model, target: ".x" }, "/target"],
    ["a target of routing documents", { ...model, target: "summary" }, "/target"],
    ["a family that is none", { ...model, family: "tree model!" }, "/family"],
    ["a file of another family", { ...model, file: "model.cbm" }, "/file"],
    ["a family without a table entry or a file", { ...model, family: "cs_ranking_mlp" }, "/file"],
    ["percent", { ...model, metrics: { ...model.metrics, mean_IC: 3 } }, "/metrics/mean_IC"],
    ["NaN", { ...model, metrics: { ...model.metrics, mean_IC: Number.NaN } }, "/metrics/mean_IC"],
    ["metrics without IC_IR", { ...model, metrics: { mean_IC: 0, mean_RankIC: 0 } }, "/metrics"],
    ["a computed member", { ...model, more: { n_features: 3 } }, "/more/n_features"],
    ["a date", { ...model, more: { val_start_ts: new Date() } }, "/val_start_ts"],
    ["no manifest", { ...model, run: undefined }, "/run"],
    ["a run id of another form", { ...model, run: { ...run, runId: "mine" } }, "/runId"],
    [
      "a run id of another identity",
      { ...model, run: { ...run, runId: "x", identity: { strictKey: "a", replicateKey: "b" } } },
      "/runId",
    ],
    ["no score", { ...model, cvScores: [] }, "/cvScores"],
    ["an AUC that is no number", { ...model, auc: Number.NaN }, "/auc"],
    [
      "a ranking without loss",
      { ...model, ranking: { targetType: "cs_zscore", trainingMetrics: {} } },
      "/ranking/lossType",
    ],
  ])("%s", async (_name, input, pointer) => {
    const directory = newRun();
    await expect(writeTrainedModel(directory, input as TrainedModelInput)).rejects.toEqual(at(pointer));
    expect(existsSync(directory)).toBe(false);
  });

  test.each<readonly [string, Partial<TrainedModelInput>, string]>([
    ["a pickle as text", { model: beginnings["model.pkl"] as Uint8Array }, "trained-model.file-fits-its-extension"],
    ["a model of other features", { features: ["a", "b", "c", "d"] }, "trained-model.features-are-the-models"],
  ])("%s", async (_name, input, rule) => {
    const directory = newRun();
    const thrown = await writeTrainedModel(directory, { ...model, ...input }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(InvalidArtifactError);
    expect((thrown as InvalidArtifactError).issues.map((issue) => issue.rule)).toContain(rule);
    expect(existsSync(directory)).toBe(false);
  });

  test("a link in the way is not written through", async () => {
    const directory = newRun();
    const elsewhere = temporaryFolder();
    mkdirSync(directory, { recursive: true });
    symlinkSync(elsewhere, path.join(directory, "targets"));
    await expect(writeTrainedModel(directory, model)).rejects.toBeInstanceOf(BuilderInputError);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("a run that breaks its contract is not written to", async () => {
    const directory = newRun();
    mkdirSync(directory, { recursive: true });
    writeFileSync(path.join(directory, "manifest.json"), '{"target_index": {}}');
    await expect(writeTrainedModel(directory, model)).rejects.toBeInstanceOf(InvalidArtifactError);
    expect(readdirSync(directory)).toEqual(["manifest.json"]);
  });
});
