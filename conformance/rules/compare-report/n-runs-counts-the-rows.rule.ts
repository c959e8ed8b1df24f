import { defineRule } from "../../rule.ts";

export const nRunsCountsTheRows = defineRule({
  id: "compare-report.n-runs-counts-the-rows",
  severity: "error",
  since: "1.0",
  claim: "n_runs is the number of runs that are compared.",
  why: "A reader that counts on the number stops early or waits for runs that are not there.",
  remedy: "Compare the runs again.",
  cites: { source: "recorded", section: "runs index" },
  kind: "compare-report",
  reads: ["compare_report.json#/n_runs", "compare_report.json#/runs"],
  *check({ "compare_report.json": { n_runs: found, runs } }) {
    if (found !== runs.length) yield { pointer: "/n_runs", expected: runs.length, found };
  },
});
