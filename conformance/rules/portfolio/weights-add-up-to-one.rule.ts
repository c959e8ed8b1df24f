import { unbalancedWeights } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const weightsAddUpToOne = defineRule({
  id: "portfolio.weights-add-up-to-one",
  severity: "error",
  since: "1.0",
  claim: "The weights add up to 1.",
  why: "With more than 1 the portfolio borrows, with less it leaves money aside; its return is computed as if it did neither.",
  remedy: "Divide every weight by their sum.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/candidates", "report.json#/allocation", "report.json#/portfolio_summary"],
  check: ({ "report.json": report }) => unbalancedWeights(report, ""),
});
