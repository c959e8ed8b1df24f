import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { unbalancedWeights } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const weightsAddUpToOne = defineRule({
  id: "portfolio-compare.weights-add-up-to-one",
  severity: "error",
  since: "1.0",
  claim: "The weights of every mode add up to 1.",
  why: "With more than 1 the portfolio borrows, with less it leaves money aside: the modes are then not comparable.",
  remedy: "Divide every weight by their sum.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison } }) {
    for (const { pointer, result } of comparedModes(comparison)) yield* unbalancedWeights(result, pointer);
  },
});
