import { defineRule } from "../../rule.ts";

export const datasetIsLongerThanTheLookback = defineRule({
  id: "model-run.dataset-is-longer-than-the-lookback",
  severity: "warning",
  since: "1.0",
  claim: "The dataset has more rows than features look back and than the model sees at once.",
  why: "With fewer rows there is not one complete example to learn from.",
  remedy: "Use more data or a shorter lookback.",
  cites: { source: "learned-model-artifact-contract", section: "dataset_manifest" },
  kind: "model-run",
  reads: [
    "dataset_manifest.json#/rows",
    "feature_manifest.json#/lookback/max_bars",
    "model_config.json#/input_shape/window",
  ],
  *check({
    "dataset_manifest.json": { rows: found },
    "feature_manifest.json": { lookback },
    "model_config.json": { input_shape: shape },
  }) {
    const least = Math.max(lookback.max_bars, shape.window ?? 0);
    if (found <= least)
      yield { file: "dataset_manifest.json", pointer: "/rows", expected: `more than ${least}`, found };
  },
});
