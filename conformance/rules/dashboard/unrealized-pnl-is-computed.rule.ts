import { nearly } from "../../lib/nearly.ts";
import { possibleShares } from "../../lib/position-shares.ts";
import { defineRule } from "../../rule.ts";

export const unrealizedPnlIsComputed = defineRule({
  id: "dashboard.unrealized-pnl-is-computed",
  severity: "error",
  since: "1.2",
  claim: "The unrealized profit and loss is the shares times the price move since entry.",
  why: "It is the figure by which positions are closed.",
  remedy: "Compute it from the shares and prices that the answer tells: a short position gains when the price falls.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, position] of positions.entries()) {
      const { shares, entry_price, current_price, unrealized_pnl: found } = position;
      const move = current_price - entry_price;
      if (!possibleShares(position).some((held) => nearly(held * move, found, held * entry_price)))
        yield { pointer: `/positions/${index}/unrealized_pnl`, expected: shares * move, found };
    }
  },
});
