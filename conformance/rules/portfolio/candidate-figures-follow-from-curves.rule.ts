import { curveDepartures } from "../../lib/portfolio-sessions.ts";
import { defineRule } from "../../rule.ts";

export const candidateFiguresFollowFromCurves = defineRule({
  id: "portfolio.candidate-figures-follow-from-curves",
  severity: "error",
  since: "1.0",
  claim: "Last equity, profit, return and drawdown of a candidate follow from the equity curve of its session.",
  why: "A candidate better than its curve gets money for what the session never earned.",
  remedy: "Aggregate anew. Until then, trust forward_equity_curve.csv.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "report.json#/candidates"],
  *check({ ".": directory, "report.json": { candidates } }) {
    for (const { index, member, expected, found } of curveDepartures(directory, candidates))
      yield { file: "report.json", pointer: `/candidates/${index}/${member}`, expected, found };
  },
});
