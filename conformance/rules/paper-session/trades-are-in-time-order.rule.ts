import { backInTime } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesAreInTimeOrder = defineRule({
  id: "paper-session.trades-are-in-time-order",
  severity: "error",
  since: "1.0",
  claim: "Fills stand in the order of their time.",
  why: "Replayed in the written order, they meet prices and holdings that were not there yet.",
  remedy: "Do not promote the session; run it again.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["trades.csv#/timestamp"],
  check: ({ "trades.csv": trades }) => backInTime(trades),
});
