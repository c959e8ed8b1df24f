import { notAlternating } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesAlternate = defineRule({
  id: "run.trades-alternate",
  severity: "warning",
  since: "1.0",
  claim: "Trades alternate between BUY and SELL, beginning with BUY.",
  why: "The recorded strategies hold all or nothing: a second BUY or SELL in a row is a fill that was lost or counted twice. A table of a caller whose strategy buys in steps says so too, and its round trips are then not paired as that strategy means them.",
  remedy: "Do not use the figures of round trips; find the missing fill, or hand in trades of one position at a time.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: ["trades.csv#/side"],
  check: ({ "trades.csv": trades }) => notAlternating(trades),
});
