import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const tradeValuesMultiply = defineRule({
  id: "dashboard.trade-values-multiply",
  severity: "error",
  since: "1.2",
  claim: "The value of a fill is its shares times its price.",
  why: "Turnover and costs are computed from it.",
  remedy: "Compute it from the fill.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_trades_history.json#/trades"],
  *check({ "api_trades_history.json": { trades } }) {
    for (const [index, { shares, fill_price, value: found }] of trades.entries())
      if (!nearly(shares * fill_price, found))
        yield { pointer: `/trades/${index}/value`, expected: shares * fill_price, found };
  },
});
