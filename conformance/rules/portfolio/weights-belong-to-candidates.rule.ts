import { misplacedWeights } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const weightsBelongToCandidates = defineRule({
  id: "portfolio.weights-belong-to-candidates",
  severity: "error",
  since: "1.0",
  claim: "weights_used has a weight for every candidate and for nothing else, and the candidates repeat them.",
  why: "Whoever buys by this list buys too much of one session, or of one that is not in the portfolio.",
  remedy: "Write assigned_weight and weights_used from the same weights.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/candidates", "report.json#/allocation", "report.json#/portfolio_summary"],
  check: ({ "report.json": report }) => misplacedWeights(report, ""),
});
