import { defineRule } from "../../rule.ts";

export const summaryIsComplete = defineRule({
  id: "portfolio.summary-is-complete",
  severity: "info",
  since: "1.0",
  claim: "The summary says trades, Sharpe ratio and win rate of the portfolio.",
  why: "The recorded producer leaves trades at 0 and the others null, whatever the sessions did: sorted by these figures a portfolio looks idle.",
  remedy: "Readers: take trades and win rate from the sessions.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/summary/trades", "report.json#/summary/sharpe_simple", "report.json#/summary/win_rate"],
  *check({ "report.json": { summary } }) {
    const { trades, sharpe_simple, win_rate } = summary;
    if (trades === 0 && sharpe_simple === null && win_rate === null)
      yield { pointer: "/summary", expected: "figures of the portfolio", found: { trades, sharpe_simple, win_rate } };
  },
});
