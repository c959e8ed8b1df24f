import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const marketValueIsSharesTimesPrice = defineRule({
  id: "dashboard.market-value-is-shares-times-price",
  severity: "error",
  since: "1.2",
  claim: "The market value of a position is its shares times its current price.",
  why: "Exposure and weights are computed from it.",
  remedy: "Compute it from the same shares and price that the answer tells.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, { shares, current_price, market_value: found }] of positions.entries()) {
      const expected = shares * current_price;
      if (!nearly(expected, found)) yield { pointer: `/positions/${index}/market_value`, expected, found };
    }
  },
});
