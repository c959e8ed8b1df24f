import path from "node:path";
import type { TrainedModelInput } from "../writers/write-trained-model.ts";
import { temporaryFolder } from "./recorded-run.ts";
import { lightgbmText } from "./small-models.ts";

/** What all models of a small run say about it. */
export const run = { timestamp: new Date(Date.UTC(2026, 0, 5, 10, 15)), gitSha: "9c69edc" };

/** The columns of its models, in the order of training. */
export const features = ["vol_20", "rsi_14", "mom_5", "adx_14"];

/** A model that can be written into it. */
export const model: TrainedModelInput = {
  target: "fwd_ret_5m",
  view: "CROSS_SECTIONAL",
  family: "lightgbm",
  features,
  intervalMinutes: 5,
  metrics: { mean_IC: 0.03, mean_RankIC: 0.02, IC_IR: 0.4 },
  model: lightgbmText(features),
  run,
};

/** A place for a run, in a folder of its own. */
export const newRun = (): string => path.join(temporaryFolder(), "20260105_101500");
