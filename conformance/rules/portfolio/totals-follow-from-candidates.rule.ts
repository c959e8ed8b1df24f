import { soundMode, wrongTotals } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const totalsFollowFromCandidates = defineRule({
  id: "portfolio.totals-follow-from-candidates",
  severity: "error",
  since: "1.0",
  claim: "Start, end, profit and return of the portfolio follow from its candidates and their weights.",
  why: "The totals are what people see first. They belong to the sessions that are listed, or to nothing.",
  remedy: "Aggregate the candidates anew.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/candidates", "report.json#/allocation", "report.json#/portfolio_summary"],
  when: ({ "report.json": report }) => soundMode(report),
  check: ({ "report.json": report }) => wrongTotals(report, ""),
});
