import { secondsBetween } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const tradesAreNewestFirst = defineRule({
  id: "dashboard.trades-are-newest-first",
  severity: "warning",
  since: "1.2",
  claim: "Fills are listed with the newest first.",
  why: "A page of the history begins with the latest fill: in another order the latest ones are on a page that nobody asks for.",
  remedy: "Sort by time before cutting the page.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_trades_history.json#/trades"],
  *check({ "api_trades_history.json": { trades } }) {
    for (const [index, { timestamp: found }] of trades.entries()) {
      const before = trades[index - 1]?.timestamp;
      if ((secondsBetween(before, found) ?? 0) > 0)
        yield { pointer: `/trades/${index}/timestamp`, expected: `not after ${before}`, found };
    }
  },
});
