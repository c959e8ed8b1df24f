import { defineRule } from "../../rule.ts";

export const refusalHasAReason = defineRule({
  id: "model-run.refusal-has-a-reason",
  severity: "warning",
  since: "1.0",
  claim: "A model that is not eligible for paper trading has a blocking reason.",
  why: "Without a reason nobody knows what is missing, and the refusal is taken for an oversight.",
  remedy: "Name what stands in the way.",
  cites: { source: "learned-model-artifact-contract", section: "training_summary" },
  kind: "model-run",
  reads: [
    "training_summary.json#/promotion_assessment/eligible_for_paper",
    "training_summary.json#/promotion_assessment/blocking_reasons",
  ],
  *check({ "training_summary.json": { promotion_assessment: promotion } }) {
    const found = promotion.blocking_reasons;
    if (!promotion.eligible_for_paper && found.length === 0)
      yield { pointer: "/promotion_assessment/blocking_reasons", expected: "a reason", found };
  },
});
