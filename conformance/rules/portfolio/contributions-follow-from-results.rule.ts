import { soundMode, wrongContributions } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const contributionsFollowFromResults = defineRule({
  id: "portfolio.contributions-follow-from-results",
  severity: "error",
  since: "1.0",
  claim:
    "contribution_pct is the share of a candidate in the result of all; the shares add up to 1, and are 0 without a result.",
  why: "Contributions decide which strategy is kept.",
  remedy: "Divide each candidate's profit under its weight by the sum of all.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/candidates", "report.json#/allocation", "report.json#/portfolio_summary"],
  when: ({ "report.json": report }) => soundMode(report),
  check: ({ "report.json": report }) => wrongContributions(report, ""),
});
