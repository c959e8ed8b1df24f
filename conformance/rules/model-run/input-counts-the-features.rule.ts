import { defineRule } from "../../rule.ts";

export const inputCountsTheFeatures = defineRule({
  id: "model-run.input-counts-the-features",
  severity: "error",
  since: "1.0",
  claim: "The model takes as many features as the manifest lists.",
  why: "A model with another number of inputs was not trained on these features.",
  remedy: "Make manifest and configuration from one list of features.",
  cites: { source: "learned-model-artifact-contract", section: "model_config" },
  kind: "model-run",
  reads: ["model_config.json#/input_shape/features", "feature_manifest.json#/features"],
  *check({ "model_config.json": { input_shape: shape }, "feature_manifest.json": { features } }) {
    const { length: expected } = features;
    if (shape.features !== expected)
      yield { file: "model_config.json", pointer: "/input_shape/features", expected, found: shape.features };
  },
});
