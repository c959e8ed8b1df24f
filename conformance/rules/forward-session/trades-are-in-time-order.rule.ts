import { backInTime } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesAreInTimeOrder = defineRule({
  id: "forward-session.trades-are-in-time-order",
  severity: "error",
  since: "1.0",
  claim: "No fill is earlier than the one before.",
  why: "Round trips are paired by order. A fill out of order pairs with the wrong one.",
  remedy: "Sort forward_trades.csv by time when a segment is added.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_trades.csv#/timestamp"],
  check: ({ "forward_trades.csv": trades }) => backInTime(trades),
});
