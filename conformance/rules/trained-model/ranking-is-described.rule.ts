import { defineRule } from "../../rule.ts";

export const rankingIsDescribed = defineRule({
  id: "trained-model.ranking-is-described",
  severity: "error",
  since: "1.4",
  claim: "A model with a ranking objective states target, loss and performance of its training.",
  why: "The predictor has to match them; what is missing it guesses.",
  remedy: "Write target_type, loss_type and training_metrics of the training.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/cross_sectional_ranking"],
  *check({ "model_meta.json": { cross_sectional_ranking: ranking } }) {
    if (ranking?.enabled !== true) return;
    for (const member of ["target_type", "loss_type", "training_metrics"] as const)
      if (ranking[member] === undefined)
        yield { pointer: `/cross_sectional_ranking/${member}`, expected: `the ${member} of the training` };
  },
});
