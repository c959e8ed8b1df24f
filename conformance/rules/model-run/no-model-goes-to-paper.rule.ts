import { defineRule } from "../../rule.ts";

export const noModelGoesToPaper = defineRule({
  id: "model-run.no-model-goes-to-paper",
  severity: "error",
  since: "1.0",
  claim: "No model run of contract N.0 is eligible for paper trading.",
  why: "N.0 describes experiments only: what a model would do in the market is not yet part of it. Software that asks this member would start trading.",
  remedy: "Set eligible_for_paper to false and name the reason; evaluate the model downstream first.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: ["training_summary.json#/promotion_assessment/eligible_for_paper"],
  *check({ "training_summary.json": { promotion_assessment: promotion } }) {
    if (promotion.eligible_for_paper)
      yield { pointer: "/promotion_assessment/eligible_for_paper", expected: false, found: true };
  },
});
