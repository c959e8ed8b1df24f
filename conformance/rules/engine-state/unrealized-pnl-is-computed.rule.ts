import { nearly } from "../../lib/nearly.ts";
import { escapeToken } from "../../lib/pointer.ts";
import { defineRule } from "../../rule.ts";

export const unrealizedPnlIsComputed = defineRule({
  id: "engine-state.unrealized-pnl-is-computed",
  severity: "error",
  since: "1.2",
  claim: "The unrealized profit and loss is the shares times the price move since entry.",
  why: "It is the figure by which positions are closed.",
  remedy: "Compute it from the shares and prices that are saved.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-state",
  reads: ["engine_state.json#/positions"],
  *check({ "engine_state.json": { positions } }) {
    for (const [symbol, position] of Object.entries(positions)) {
      const { shares, current_price, entry_price, unrealized_pnl: found } = position;
      const expected = shares * (current_price - entry_price);
      if (!nearly(expected, found, shares * entry_price))
        yield { pointer: `/positions/${escapeToken(symbol)}/unrealized_pnl`, expected, found };
    }
  },
});
