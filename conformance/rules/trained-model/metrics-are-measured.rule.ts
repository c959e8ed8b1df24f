import { defineRule } from "../../rule.ts";

export const metricsAreMeasured = defineRule({
  id: "trained-model.metrics-are-measured",
  severity: "warning",
  since: "1.0",
  claim: "The metrics are measured: not all of them are exactly 0.",
  why: "The recorded writer puts zeros where nothing was measured: whoever selects models by metrics takes them for figures.",
  remedy: "Measure the model out of sample before choosing it; the zeros say nothing.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/metrics/mean_IC", "model_meta.json#/metrics/mean_RankIC", "model_meta.json#/metrics/IC_IR"],
  *check({ "model_meta.json": { metrics } }) {
    if (metrics.mean_IC === 0 && metrics.mean_RankIC === 0 && metrics.IC_IR === 0)
      yield { pointer: "/metrics", expected: "measured figures", found: { mean_IC: 0, mean_RankIC: 0, IC_IR: 0 } };
  },
});
