import { memberDepartures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const advancedReportRepeatsResult = defineRule({
  id: "run.advanced-report-repeats-result",
  severity: "error",
  since: "1.0",
  claim: "The advanced report repeats the result of the report.",
  why: "Otherwise it looks closer at figures that the run does not have.",
  remedy: "Make the advanced report again from the present report.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["advanced_report.json#/top_result_summary", "report.json#/results"],
  check({ "advanced_report.json": advanced, "report.json": report }) {
    const place = { file: "advanced_report.json", pointer: "/top_result_summary", value: advanced.top_result_summary };
    return memberDepartures(report.results[0], place);
  },
});
