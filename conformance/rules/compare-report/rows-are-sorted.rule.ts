import { misplaced } from "../../lib/ranking.ts";
import { defineRule } from "../../rule.ts";

export const rowsAreSorted = defineRule({
  id: "compare-report.rows-are-sorted",
  severity: "error",
  since: "1.0",
  claim: "The rows are sorted by the figure that sort_by names, highest first, unknown figures last.",
  why: "The first row is taken for the best run.",
  remedy: "Compare the runs again.",
  cites: { source: "recorded", section: "runs index" },
  kind: "compare-report",
  reads: ["compare_report.json#/runs", "compare_report.json#/sort_by"],
  *check({ "compare_report.json": { sort_by: name, runs } }) {
    yield* misplaced(runs, [{ name, ascending: false }], "/runs");
  },
});
