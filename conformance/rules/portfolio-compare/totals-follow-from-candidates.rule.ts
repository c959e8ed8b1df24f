import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { soundMode, wrongTotals } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const totalsFollowFromCandidates = defineRule({
  id: "portfolio-compare.totals-follow-from-candidates",
  severity: "error",
  since: "1.0",
  claim: "Start, end, profit and return of every mode follow from its candidates and their weights.",
  why: "The best total chooses the mode.",
  remedy: "Aggregate the candidates anew.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison } }) {
    for (const { pointer, result } of comparedModes(comparison)) {
      if (soundMode(result)) yield* wrongTotals(result, pointer);
    }
  },
});
