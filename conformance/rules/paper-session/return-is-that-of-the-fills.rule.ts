import { together } from "../../../src/reading.ts";
import { lastRow } from "../../lib/last-row.ts";
import { nearly } from "../../lib/nearly.ts";
import { paperAccount, soundPaperFills } from "../../lib/paper-account.ts";
import { defineRule } from "../../rule.ts";

export const returnIsThatOfTheFills = defineRule({
  id: "paper-session.return-is-that-of-the-fills",
  severity: "info",
  since: "1.0",
  claim: "A session that ends flat has the return that its fills leave over its initial cash.",
  why: "The recorded producer takes return and drawdown from a backtest that charges costs another way: the paper account ends with another amount.",
  remedy: "For the account, take the last equity_after of trades.csv; the summary is the backtest's.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: [
    "trades.csv",
    "config.json#/initial_cash",
    "config.json#/fee",
    "report.json#/machine_contract/summary/total_return",
  ],
  *check({ "trades.csv": trades, "config.json": config, "report.json": report }) {
    const [sound, last] = yield* together(soundPaperFills(trades, config), lastRow(trades));
    const cash = paperAccount(config)?.cash ?? 0;
    const found = report.machine_contract.summary.total_return;
    if (!sound || last?.side !== "SELL" || cash <= 0 || found === null) return;
    const expected = last.equity_after / cash - 1;
    if (!nearly(expected, found, 1))
      yield { file: "report.json", pointer: "/machine_contract/summary/total_return", expected, found };
  },
});
