import { defineRule } from "../../rule.ts";

export const rankingIcIsPositive = defineRule({
  id: "trained-model.ranking-ic-is-positive",
  severity: "warning",
  since: "1.4",
  claim: "The best information coefficient of a ranking model is above 0.",
  why: "A ranking that is no better than chance, or upside down, loses its costs.",
  remedy: "Do not trade it; look at its training.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/cross_sectional_ranking/enabled",
    "model_meta.json#/cross_sectional_ranking/training_metrics/best_ic",
  ],
  *check({ "model_meta.json": { cross_sectional_ranking: ranking } }) {
    const found = ranking?.training_metrics?.best_ic;
    if (ranking?.enabled === true && found !== undefined && found <= 0)
      yield { pointer: "/cross_sectional_ranking/training_metrics/best_ic", expected: "above 0", found };
  },
});
