import { escapeToken } from "../../lib/pointer.ts";
import { defineRule } from "../../rule.ts";

export const everyTargetHasAResult = defineRule({
  id: "training-run.every-target-has-a-result",
  severity: "warning",
  since: "1.0",
  claim: "Every target of the results has the result of at least one family.",
  why: "All its families failed, and nothing says so: no error, no count.",
  remedy: "Record failed families with their error; the recorded producer leaves them out.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["globals/summaries/training_results_summary.json#/by_target"],
  *check({ "globals/summaries/training_results_summary.json": summary }) {
    for (const [target, results] of Object.entries(summary.by_target))
      if (Object.keys(results).length === 0)
        yield { pointer: `/by_target/${escapeToken(target)}`, expected: "a family with its status", found: {} };
  },
});
