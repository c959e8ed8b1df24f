// One training run with many models, made from a small one: each with its own target, symbol and checksum.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const run = path.join(root, "fixtures/training-runs/contract-shaped/20260105_101500");
const view = "CROSS_SECTIONAL";
const sample = `targets/fwd_ret_5m/models/view=${view}/family=LightGBM`;
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

/** A results tree of one run with `count` models of 20 kB; made once and kept under .cache/. */
export function makeModels(count) {
  const folder = path.join(root, ".cache/bench", `models-${count}`, "20260105_101500");
  if (existsSync(path.join(folder, "manifest.json"))) return folder;
  rmSync(folder, { recursive: true, force: true });
  const put = (file, content) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const tree = read(`${sample}/model.txt`);
  const { features: _, feature_names: __, ...documented } = JSON.parse(read(`${sample}/model_meta.json`));
  const metrics = { mean_IC: 0.031, mean_RankIC: 0.028, IC_IR: 0.41 };
  const meta = { ...documented, metrics, interval_source: "data" };
  const manifest = JSON.parse(read("manifest.json"));
  const decision = JSON.parse(read("globals/routing_decisions.json")).fwd_ret_5m;
  const decisions = {};
  const index = {};
  for (let at = 0; at < count; at++) {
    const target = `fwd_ret_${at + shortest}m`;
    const place = `${target}/models/view=${view}/family=LightGBM`;
    const model = `${tree}\n[note: ${target}]`.padEnd(modelBytes, "\n");
    const checksum = createHash("sha256").update(model).digest("hex");
    put(`targets/${place}/model.txt`, model);
    put(`targets/${place}/model_meta.json`, text({ ...meta, target, model_checksum: checksum }));
    decisions[target] = decision;
    put(`targets/${target}/decision/routing_decision.json`, text({ [target]: decision }));
    put(`targets/${target}/models/view=${view}/routing_decision.json`, text({ [target]: decision }));
    index[target] = {
      status: "complete",
      families_trained: ["LightGBM"],
      view,
      auc: 0.61,
      decision: [`${target}/decision/routing_decision.json`],
      models: { [`view=${view}`]: [`${place}/model.txt`, `${place}/model_meta.json`] },
    };
  }
  put("globals/routing_decisions.json", text(decisions));
  put("manifest.json", text({ ...manifest, targets: Object.keys(decisions), target_index: index }));
  return folder;
}

/** Paths of all files of the run. */
export const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
