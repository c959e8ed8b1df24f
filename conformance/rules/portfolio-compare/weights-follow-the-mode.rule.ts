import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { foreignWeights, matchedWeights } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const weightsFollowTheMode = defineRule({
  id: "portfolio-compare.weights-follow-the-mode",
  severity: "error",
  since: "1.0",
  claim: "The weights are those of the mode: equal, by cash, or the given ones made to add up to 1.",
  why: "The mode says what is compared. Other weights are another portfolio.",
  remedy: "Compute the weights anew from the mode.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison } }) {
    for (const { pointer, result } of comparedModes(comparison)) {
      if (matchedWeights(result)) yield* foreignWeights(result, pointer);
    }
  },
});
