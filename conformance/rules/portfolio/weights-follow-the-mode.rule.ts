import { foreignWeights, matchedWeights } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const weightsFollowTheMode = defineRule({
  id: "portfolio.weights-follow-the-mode",
  severity: "error",
  since: "1.0",
  claim: "The weights are those of the mode: equal, by cash, or the given ones made to add up to 1.",
  why: "The mode says what was asked for. Other weights are another portfolio.",
  remedy: "Compute the weights anew from the mode.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/candidates", "report.json#/allocation", "report.json#/portfolio_summary"],
  when: ({ "report.json": report }) => matchedWeights(report),
  check: ({ "report.json": report }) => foreignWeights(report, ""),
});
