import { rowCount } from "../../lib/row-count.ts";
import { defineRule } from "../../rule.ts";

export const summaryCountsTheFills = defineRule({
  id: "paper-session.summary-counts-the-fills",
  severity: "warning",
  since: "1.0",
  claim: "summary.trades is the number of fills in trades.csv.",
  why: "The summary comes from a backtest, the fills from the paper broker. A session that could not buy shows trades that never happened.",
  remedy: "Count the rows of trades.csv before promoting the session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["trades.csv#/side", "report.json#/machine_contract/summary/trades"],
  *check({ "trades.csv": trades, "report.json": report }) {
    const expected = yield* rowCount(trades);
    const found = report.machine_contract.summary.trades;
    if (found !== expected) yield { file: "report.json", pointer: "/machine_contract/summary/trades", expected, found };
  },
});
