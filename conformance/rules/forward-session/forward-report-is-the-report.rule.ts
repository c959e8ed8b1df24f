import { defineRule } from "../../rule.ts";

export const forwardReportIsTheReport = defineRule({
  id: "forward-session.forward-report-is-the-report",
  severity: "error",
  since: "1.0",
  claim: "forward_report.json holds the same bytes as report.json.",
  why: "The completion signal names forward_report.json, integrations read report.json. If they differ, one session has two results.",
  remedy: "Write both files from the same text. Until then, trust report.json.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [".", "forward_report.json#/session_id"],
  *check({ ".": directory }) {
    const expected = directory.text("report.json");
    const found = directory.text("forward_report.json");
    if (expected === undefined || found === undefined || expected === found) return;
    yield {
      file: "forward_report.json",
      pointer: "",
      message: "forward_report.json differs from report.json",
    };
  },
});
