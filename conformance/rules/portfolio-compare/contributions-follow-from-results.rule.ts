import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { soundMode, wrongContributions } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const contributionsFollowFromResults = defineRule({
  id: "portfolio-compare.contributions-follow-from-results",
  severity: "error",
  since: "1.0",
  claim:
    "contribution_pct is the share of a candidate in the result of its mode; the shares add up to 1, and are 0 without a result.",
  why: "Contributions decide which strategy is kept.",
  remedy: "Divide each candidate's profit under its weight by the sum of all.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison } }) {
    for (const { pointer, result } of comparedModes(comparison)) {
      if (soundMode(result)) yield* wrongContributions(result, pointer);
    }
  },
});
