import { splitList, summaryDepartures } from "../../lib/split-summaries.ts";
import { defineRule } from "../../rule.ts";

export const splitSummariesAgree = defineRule({
  id: "legacy-run.split-summaries-agree",
  severity: "error",
  since: "1.0",
  claim: "walkforward_summary.csv, split_metrics.csv and the summaries of the reports hold the same rows.",
  why: "They are renderings of one table. If they differ, how well the walk-forward held depends on the file that is read.",
  remedy: "Compute the summary from walkforward.csv again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["walkforward_summary.csv?", "split_metrics.csv?", "run_report.json?", "report.json?"],
  *check(content) {
    yield* summaryDepartures([
      { file: "walkforward_summary.csv", pointer: "", rows: content["walkforward_summary.csv"] },
      { file: "split_metrics.csv", pointer: "", rows: content["split_metrics.csv"] },
      { file: "run_report.json", pointer: "/summary", rows: splitList(content["run_report.json"]?.summary) },
      { file: "report.json", pointer: "/summary", rows: splitList(content["report.json"]?.summary) },
    ]);
  },
});
