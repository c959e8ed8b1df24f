import { defineRule } from "../../rule.ts";

export const rankingIsEnabled = defineRule({
  id: "trained-model.ranking-is-enabled",
  severity: "info",
  since: "1.4",
  claim: "cross_sectional_ranking is present only where ranking is enabled.",
  why: "A reader that asks only whether the member is there takes the model for a ranking one.",
  remedy: "Leave the member out, or write null.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/cross_sectional_ranking/enabled"],
  *check({ "model_meta.json": { cross_sectional_ranking: ranking } }) {
    if (ranking?.enabled === false) yield { pointer: "/cross_sectional_ranking/enabled", expected: true, found: false };
  },
});
