import { defineRule } from "../../rule.ts";

export const portfolioReportIsTheReport = defineRule({
  id: "portfolio.portfolio-report-is-the-report",
  severity: "error",
  since: "1.0",
  claim: "portfolio_report.json holds the same bytes as report.json.",
  why: "One name is for people who ask for the portfolio, the other for programs. If the files differ, one portfolio has two results.",
  remedy: "Write both files from the same text. Until then, trust report.json.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "portfolio_report.json#/generated_at"],
  *check({ ".": directory }) {
    const expected = directory.text("report.json");
    const found = directory.text("portfolio_report.json");
    if (expected === undefined || found === undefined || expected === found) return;
    yield { file: "portfolio_report.json", pointer: "", message: "portfolio_report.json differs from report.json" };
  },
});
