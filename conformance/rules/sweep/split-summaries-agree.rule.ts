import { summaryDepartures, summaryTables } from "../../lib/split-summaries.ts";
import { defineRule } from "../../rule.ts";

export const splitSummariesAgree = defineRule({
  id: "sweep.split-summaries-agree",
  severity: "error",
  since: "1.0",
  claim: "walkforward_summary.csv, split_metrics.csv and the summary of the report hold the same rows.",
  why: "They are three renderings of one table. If they differ, how well the walk-forward held depends on the file that is read.",
  remedy: "Write all three from one table.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["walkforward_summary.csv?", "split_metrics.csv?", "report.json#/summary"],
  *check(content) {
    yield* summaryDepartures(summaryTables(content));
  },
});
