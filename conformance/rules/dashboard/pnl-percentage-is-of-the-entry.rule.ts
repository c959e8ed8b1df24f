import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const pnlPercentageIsOfTheEntry = defineRule({
  id: "dashboard.pnl-percentage-is-of-the-entry",
  severity: "error",
  since: "1.2",
  claim: "The profit and loss in percent is as large as the price move since entry.",
  why: "A fraction where percent is meant shows a hundredth of the loss.",
  remedy: "Divide by the entry price and multiply by 100.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, { entry_price, current_price, unrealized_pnl_pct: found }] of positions.entries()) {
      if (entry_price === 0) continue;
      const expected = ((current_price - entry_price) / entry_price) * 100;
      if (!nearly(Math.abs(expected), Math.abs(found), 100))
        yield { pointer: `/positions/${index}/unrealized_pnl_pct`, expected, found };
    }
  },
});
