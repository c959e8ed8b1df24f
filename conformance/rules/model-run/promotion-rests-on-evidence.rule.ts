import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const promotionRestsOnEvidence = defineRule({
  id: "model-run.promotion-rests-on-evidence",
  severity: "error",
  since: "1.0",
  claim:
    "A model that is declared eligible succeeded, is not blocked, was compared with a rule and with a classical model, and was evaluated in the market.",
  why: "Each of these is a gate. A model that skipped one goes to paper on its training figures.",
  remedy: "Complete the evidence, or set eligible_for_paper to false.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: ["training_summary.json"],
  when: ({ "training_summary.json": { promotion_assessment: promotion } }) => promotion.eligible_for_paper,
  *check({
    "training_summary.json": { status, metrics, baseline_comparison: baselines, promotion_assessment: promotion },
  }) {
    if (status !== "success") yield { pointer: "/status", expected: "success", found: status };
    const reasons = promotion.blocking_reasons;
    if (reasons.length > 0) yield { pointer: "/promotion_assessment/blocking_reasons", expected: [], found: reasons };
    const figures = metrics.downstream_market;
    if (isBlank(figures)) yield { pointer: "/metrics/downstream_market", expected: "figures", found: figures };
    for (const name of ["rule_based_baseline", "classical_ml_baseline"] as const) {
      const found = baselines[name];
      if (isBlank(found)) yield { pointer: `/baseline_comparison/${name}`, expected: "a baseline", found };
    }
  },
});
