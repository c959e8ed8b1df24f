// Training runs with many models, made from small ones: each model with its own target, symbol, family and checksum.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const run = path.join(root, "fixtures/training-runs/contract-shaped/20260105_101500");
const modelBytes = 20_000;
const shortest = 5;

const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === "object"
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;
const text = (value) => `${JSON.stringify(sorted(value), null, 2)}\n`;
const read = (file) => readFileSync(path.join(run, file), "utf8");
const modelOf = (fixture, file) => readFileSync(path.join(root, "fixtures/trained-models", fixture, file));

const tree = modelOf("lightgbm-text", "family=LightGBM/model.txt").toString("utf8");
const boosted = JSON.parse(modelOf("xgboost-json", "family=XGBoost/model.json"));
const padded = (bytes, note) =>
  Buffer.concat([bytes, Buffer.from(note), Buffer.alloc(modelBytes)]).subarray(0, modelBytes);
/** States its length behind its name, as CatBoost's models do. */
const cbm = (note) => {
  const model = padded(Buffer.from("CBM1...."), note);
  model.writeUInt32LE(modelBytes - 8, 4);
  return model;
};
/** Ends with the full stop that ends a pickle. */
const pickle = (note) =>
  Buffer.concat([
    padded(modelOf("ridge-joblib", "family=Ridge/model.joblib"), note).subarray(0, modelBytes - 1),
    Buffer.from("."),
  ]);

/** Families and how each saves a model. */
const lightgbm = ["model.txt", (note) => Buffer.from(`${tree}\n[note: ${note}]`.padEnd(modelBytes, "\n"))];
const xgboost = [
  "model.json",
  (note) =>
    Buffer.from(
      JSON.stringify({ ...boosted, learner: { ...boosted.learner, attributes: { note } } }).padEnd(modelBytes),
    ),
];
const catboost = ["model.cbm", cbm];
const joblib = ["model.joblib", pickle];
const families = {
  LightGBM: lightgbm,
  XGBoost: xgboost,
  CatBoost: catboost,
  Ridge: joblib,
  RandomForest: joblib,
  QuantileLightGBM: lightgbm,
  ElasticNet: joblib,
  Lasso: joblib,
  NGBoost: joblib,
  Ensemble: joblib,
};
const symbols = ["AAPL", "AMZN", "GOOG", "IBM", "META", "MSFT", "NVDA", "TSLA"];

/** Where the models of a target lie: one, or ten families of the whole cross section and five for each of eight symbols. */
const one = [{ view: "CROSS_SECTIONAL", family: "LightGBM" }];
const fifty = [
  ...Object.keys(families).map((family) => ({ view: "CROSS_SECTIONAL", family })),
  ...symbols.flatMap((symbol) =>
    Object.keys(families)
      .slice(0, 5)
      .map((family) => ({ view: "SYMBOL_SPECIFIC", symbol, family })),
  ),
];

/**
 * A run of `count` models of 20 kB, made once and kept under .cache/: as runs are, with fifty models a target, or with a target for every
 * model, the most folders and decisions that so many models can have.
 */
export function makeModels(count, shape = "fifty") {
  const name = shape === "one" ? `models-${count}` : `models-${count}-${shape}`;
  const folder = path.join(root, ".cache/bench", name, "20260105_101500");
  if (existsSync(path.join(folder, "manifest.json"))) return folder;
  rmSync(folder, { recursive: true, force: true });
  const put = (file, content) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const models = shape === "one" ? one : fifty;
  const {
    features: _,
    feature_names: __,
    ...documented
  } = JSON.parse(read("targets/fwd_ret_5m/models/view=CROSS_SECTIONAL/family=LightGBM/model_meta.json"));
  const metrics = { mean_IC: 0.031, mean_RankIC: 0.028, IC_IR: 0.41 };
  const meta = { ...documented, metrics, interval_source: "data" };
  const views = [...new Set(models.map(({ view }) => view))];
  const winners = [...new Set(models.flatMap(({ symbol }) => symbol ?? []))];
  const decision = {
    ...JSON.parse(read("globals/routing_decisions.json")).fwd_ret_5m,
    ...(views.length > 1 && { route: "BOTH", n_symbols_evaluated: winners.length, winner_symbols: winners }),
  };
  const decisions = {};
  const index = {};
  for (let at = 0; at < count / models.length; at++) {
    const target = `fwd_ret_${at + shortest}m`;
    const listed = Object.fromEntries(views.map((view) => [`view=${view}`, []]));
    for (const { view, symbol, family } of models) {
      const place = `${target}/models/view=${view}${symbol ? `/symbol=${symbol}` : ""}/family=${family}`;
      const [file, save] = families[family];
      const model = save(place);
      const model_checksum = createHash("sha256").update(model).digest("hex");
      put(`targets/${place}/${file}`, model);
      put(
        `targets/${place}/model_meta.json`,
        text({ ...meta, target, family, view, route: view, ...(symbol && { symbol }), model_checksum }),
      );
      listed[`view=${view}`].push(`${place}/${file}`, `${place}/model_meta.json`);
    }
    decisions[target] = decision;
    put(`targets/${target}/decision/routing_decision.json`, text({ [target]: decision }));
    for (const view of views)
      put(`targets/${target}/models/view=${view}/routing_decision.json`, text({ [target]: decision }));
    put(
      `targets/${target}/metadata.json`,
      text({ cohorts: {}, metrics_summary: {}, target, target_clean: target, views: {} }),
    );
    index[target] = {
      status: "complete",
      families_trained: [...new Set(models.map(({ family }) => family))].sort(),
      view: "CROSS_SECTIONAL",
      auc: 0.61,
      decision: [`${target}/decision/routing_decision.json`],
      models: listed,
    };
  }
  put("globals/routing_decisions.json", text(decisions));
  put(
    "manifest.json",
    text({ ...JSON.parse(read("manifest.json")), targets: Object.keys(decisions), target_index: index }),
  );
  return folder;
}

/** Paths of the files of the run that its contract speaks of: what a target's metadata.json says concerns nobody. */
export const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "metadata.json")
    .map((entry) => path.join(entry.parentPath, entry.name));
