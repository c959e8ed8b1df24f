import { backInTime } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesAreInTimeOrder = defineRule({
  id: "run.trades-are-in-time-order",
  severity: "error",
  since: "1.0",
  claim: "Trades stand in the order of their time.",
  why: "Replayed in the written order, they meet prices and holdings that were not there yet.",
  remedy: "Do not use the trades; run again.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: ["trades.csv#/timestamp"],
  check: ({ "trades.csv": trades }) => backInTime(trades),
});
