import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const tradeValuesMultiply = defineRule({
  id: "engine-history.trade-values-multiply",
  severity: "error",
  since: "1.2",
  claim: "The value of a fill is its shares times its price.",
  why: "Turnover and costs are computed from it.",
  remedy: "Compute it from the fill.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-history",
  reads: ["history.json#/trade_history"],
  *check({ "history.json": { trade_history } }) {
    for (const [index, { shares, fill_price, value: found }] of trade_history.entries())
      if (!nearly(shares * fill_price, found))
        yield { pointer: `/trade_history/${index}/value`, expected: shares * fill_price, found };
  },
});
