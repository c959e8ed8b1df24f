import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const summaryRepeatsTotals = defineRule({
  id: "portfolio.summary-repeats-totals",
  severity: "error",
  since: "1.0",
  claim: "Return and drawdown of the summary are those of portfolio_summary.",
  why: "Readers of many kinds of artifact take the summary, readers of portfolios the totals.",
  remedy: "Write the summary from the totals. Until then, trust portfolio_summary.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [
    "report.json#/summary/total_return",
    "report.json#/summary/max_drawdown",
    "report.json#/portfolio_summary/total_return",
    "report.json#/portfolio_summary/max_drawdown",
  ],
  *check({ "report.json": { summary, portfolio_summary } }) {
    for (const name of ["total_return", "max_drawdown"] as const)
      yield* departures(portfolio_summary[name], [
        { file: "report.json", pointer: `/summary/${name}`, value: summary[name] },
      ]);
  },
});
