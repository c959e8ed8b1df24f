import { defineRule } from "../../rule.ts";

export const advancedReportCountsNoTrades = defineRule({
  id: "run.advanced-report-counts-no-trades",
  severity: "warning",
  since: "1.0",
  claim: "An advanced report counts trades only where the directory has a table of them.",
  why: "The distribution of trades is measured on trades.csv. Trades that are counted without it were those of another run.",
  remedy: "Make the advanced report again from the directory, or copy trades.csv beside it.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [".", "advanced_report.json#/trade_distribution/n_trades"],
  *check({ ".": directory, "advanced_report.json": { trade_distribution: trades } }) {
    if (trades.n_trades > 0 && directory.size("trades.csv") === undefined)
      yield {
        file: "advanced_report.json",
        pointer: "/trade_distribution/n_trades",
        expected: 0,
        found: trades.n_trades,
      };
  },
});
