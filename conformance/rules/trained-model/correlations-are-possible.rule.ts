import { defineRule } from "../../rule.ts";

// The last digits of a correlation are lost to rounding.
const slack = 1e-9;

export const correlationsArePossible = defineRule({
  id: "trained-model.correlations-are-possible",
  severity: "error",
  since: "1.0",
  claim: "Information coefficients lie between -1 and 1, hit rates between 0 and 1.",
  why: "They are correlations and parts of a whole: a figure beyond is not what its name says, often a percentage.",
  remedy: "Write correlations and fractions, not percent.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/metrics?", "model_meta.json#/cross_sectional_ranking/training_metrics"],
  *check({ "model_meta.json": { metrics, cross_sectional_ranking: ranking } }) {
    const training = ranking?.training_metrics;
    const figures = [
      ["/metrics/mean_IC", metrics?.mean_IC, -1],
      ["/metrics/mean_RankIC", metrics?.mean_RankIC, -1],
      ["/metrics/hit_rate", metrics?.hit_rate, 0],
      ["/cross_sectional_ranking/training_metrics/best_ic", training?.best_ic, -1],
      ["/cross_sectional_ranking/training_metrics/ic_hit_rate", training?.ic_hit_rate, 0],
    ] as const;
    for (const [pointer, found, least] of figures)
      if (typeof found === "number" && !(found >= least - slack && found <= 1 + slack))
        yield { pointer, expected: `between ${least} and 1`, found };
  },
});
