import { notAlternating } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesAlternate = defineRule({
  id: "run.trades-alternate",
  severity: "error",
  since: "1.0",
  claim: "Trades alternate between BUY and SELL, beginning with BUY.",
  why: "The strategy holds all or nothing: a second BUY or SELL in a row is a fill that was lost or counted twice.",
  remedy: "Do not use the trades; run again.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: ["trades.csv#/side"],
  check: ({ "trades.csv": trades }) => notAlternating(trades),
});
