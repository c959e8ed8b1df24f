import { defineRule } from "../../rule.ts";

export const featuresDoNotSeeTheFuture = defineRule({
  id: "model-run.features-do-not-see-the-future",
  severity: "error",
  since: "1.0",
  claim: "No feature uses data from after its bar.",
  why: "A feature that looks ahead predicts perfectly in the test and not at all in the market.",
  remedy: "Shift the feature, make the manifest again, and discard the figures.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: ["feature_manifest.json#/lookback/uses_future_data"],
  *check({ "feature_manifest.json": { lookback } }) {
    if (lookback.uses_future_data) yield { pointer: "/lookback/uses_future_data", expected: false, found: true };
  },
});
