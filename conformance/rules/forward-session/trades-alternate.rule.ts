import { notAlternating } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesAlternate = defineRule({
  id: "forward-session.trades-alternate",
  severity: "error",
  since: "1.0",
  claim: "Fills alternate, a BUY first, over all segments.",
  why: "The strategy holds one position or none. Two fills of one side mean that a fill is missing, often at the seam of a resume.",
  remedy: "Find the missing fill, or evaluate the session anew.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_trades.csv#/side"],
  check: ({ "forward_trades.csv": trades }) => notAlternating(trades),
});
