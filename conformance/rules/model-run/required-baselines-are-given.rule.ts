import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const requiredBaselinesAreGiven = defineRule({
  id: "model-run.required-baselines-are-given",
  severity: "warning",
  since: "1.0",
  claim: "Where a comparison with baselines is required, a rule and a classical model are given.",
  why: "A model that is compared with nothing is better than nothing, which is easy.",
  remedy: "Evaluate both baselines on the same split.",
  cites: { source: "learned-model-artifact-contract", section: "training_summary" },
  kind: "model-run",
  reads: ["training_summary.json"],
  // Of an eligible model, promotion-rests-on-evidence speaks.
  when: ({ "training_summary.json": { status, promotion_assessment: promotion } }) =>
    status === "success" && !promotion.eligible_for_paper,
  *check({ "training_summary.json": { baseline_comparison: baselines } }) {
    for (const name of ["rule_based_baseline", "classical_ml_baseline"] as const) {
      const found = baselines[name];
      if (baselines.required && isBlank(found))
        yield { pointer: `/baseline_comparison/${name}`, expected: "a baseline", found };
    }
  },
});
