import { defineRule } from "../../rule.ts";

export const failedTargetsHaveReasons = defineRule({
  id: "training-run.failed-targets-have-reasons",
  severity: "warning",
  since: "1.0",
  claim: "Every failed target has a reason, and is no target with results.",
  why: "A failure without a reason is found again by chance.",
  remedy: "Write failed_targets and failed_reasons together.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["globals/summaries/training_results_summary.json"],
  *check({ "globals/summaries/training_results_summary.json": summary }) {
    const { failed_targets: failed = [], failed_reasons: reasons = {}, by_target: results } = summary;
    for (const [index, target] of failed.entries()) {
      if (!Object.hasOwn(reasons, target))
        yield { pointer: `/failed_targets/${index}`, expected: "a reason", found: target };
      if (Object.keys(results[target] ?? {}).length > 0)
        yield { pointer: `/failed_targets/${index}`, expected: "a target without results", found: target };
    }
  },
});
