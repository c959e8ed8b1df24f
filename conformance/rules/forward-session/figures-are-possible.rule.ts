import { defineRule } from "../../rule.ts";

export const figuresArePossible = defineRule({
  id: "forward-session.figures-are-possible",
  severity: "warning",
  since: "1.0",
  claim: "No figure is beyond what an unlevered long-only account can show.",
  why: "Nobody loses more than everything: a return or drawdown below -1, or a fee below 0, points to wrong fees, prices or units.",
  remedy: "Check fee, slippage and prices of the session, and whether percentages were written as fractions.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["report.json#/summary/total_return", "report.json#/summary/max_drawdown", "report.json#/summary/total_fees"],
  *check({ "report.json": { summary } }) {
    const { total_return, max_drawdown, total_fees } = summary;
    if (total_return !== null && total_return < -1)
      yield { pointer: "/summary/total_return", expected: "at least -1", found: total_return };
    if (max_drawdown !== null && (max_drawdown < -1 || max_drawdown > 0))
      yield { pointer: "/summary/max_drawdown", expected: "from -1 to 0", found: max_drawdown };
    if (total_fees < 0) yield { pointer: "/summary/total_fees", expected: "at least 0", found: total_fees };
  },
});
