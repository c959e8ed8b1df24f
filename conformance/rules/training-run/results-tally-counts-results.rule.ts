import { defineRule } from "../../rule.ts";

export const resultsTallyCountsResults = defineRule({
  id: "training-run.results-tally-counts-results",
  severity: "error",
  since: "1.0",
  claim: "The tally of the results counts their families, and total_models_trained is its successes.",
  why: "A run with failures that are not counted looks complete.",
  remedy: "Count what is listed.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["globals/summaries/training_results_summary.json"],
  *check({ "globals/summaries/training_results_summary.json": summary }) {
    const statuses = Object.values(summary.by_target).flatMap((results) =>
      Object.values(results).map(({ status }) => status),
    );
    const count = (status: string) => statuses.filter((each) => each === status).length;
    const { summary: tally } = summary;
    const expected = {
      success: count("success"),
      failed: count("failed"),
      skipped: count("skipped"),
      attempted: tally.success + tally.failed + tally.skipped,
    };
    for (const [name, number] of Object.entries(expected)) {
      const found = tally[name as keyof typeof expected];
      if (found !== number) yield { pointer: `/summary/${name}`, expected: number, found };
    }
    if (summary.total_models_trained !== tally.success)
      yield { pointer: "/total_models_trained", expected: tally.success, found: summary.total_models_trained };
  },
});
