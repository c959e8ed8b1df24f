import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { defineRule } from "../../rule.ts";

export const modesHaveTheirNames = defineRule({
  id: "portfolio-compare.modes-have-their-names",
  severity: "error",
  since: "1.0",
  claim: "Every mode stands under its own name.",
  why: "Whoever reads the row of one mode gets the figures of another.",
  remedy: "Write each result under its allocation.mode.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison } }) {
    for (const { name: expected, pointer, result } of comparedModes(comparison)) {
      const found = result.allocation.mode;
      if (found !== expected) yield { pointer: `${pointer}/allocation/mode`, expected, found };
    }
  },
});
