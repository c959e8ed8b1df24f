import { notAlternating } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesAlternate = defineRule({
  id: "paper-session.trades-alternate",
  severity: "error",
  since: "1.0",
  claim: "Fills alternate between BUY and SELL, beginning with BUY.",
  why: "The paper broker holds all or nothing: a second BUY or SELL in a row is a fill that was lost or counted twice.",
  remedy: "Do not promote the session; run it again.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["trades.csv#/side"],
  check: ({ "trades.csv": trades }) => notAlternating(trades),
});
