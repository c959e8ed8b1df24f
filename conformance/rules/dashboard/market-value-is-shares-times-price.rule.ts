import { nearly } from "../../lib/nearly.ts";
import { possibleShares } from "../../lib/position-shares.ts";
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
    for (const [index, position] of positions.entries()) {
      const { shares, current_price: price, market_value: found } = position;
      if (!possibleShares(position).some((held) => nearly(held * price, found)))
        yield { pointer: `/positions/${index}/market_value`, expected: shares * price, found };
    }
  },
});
