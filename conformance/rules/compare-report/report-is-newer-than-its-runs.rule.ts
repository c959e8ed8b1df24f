import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const reportIsNewerThanItsRuns = defineRule({
  id: "compare-report.report-is-newer-than-its-runs",
  severity: "warning",
  since: "1.0",
  claim: "No compared run was recorded after the comparison was written.",
  why: "A comparison cannot know a later run: a clock is wrong, or a row was added by hand.",
  remedy: "Check the clock and compare the runs again.",
  cites: { source: "recorded", section: "runs index" },
  kind: "compare-report",
  reads: ["compare_report.json#/generated_at", "compare_report.json#/runs/*/created_at"],
  *check({ "compare_report.json": { generated_at, runs } }) {
    const written = microseconds(generated_at);
    for (const [index, { created_at: found }] of runs.entries()) {
      const recorded = found === null ? undefined : microseconds(found);
      if (written !== undefined && recorded !== undefined && recorded > written)
        yield { pointer: `/runs/${index}/created_at`, expected: `not after ${generated_at}`, found };
    }
  },
});
