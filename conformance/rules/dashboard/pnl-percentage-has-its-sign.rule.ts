import { defineRule } from "../../rule.ts";

export const pnlPercentageHasItsSign = defineRule({
  id: "dashboard.pnl-percentage-has-its-sign",
  severity: "warning",
  since: "1.2",
  claim: "The profit and loss in percent has the sign of the profit and loss.",
  why: "A short position that loses money is shown with a gain in percent.",
  remedy: "Divide the profit and loss by the absolute value at entry.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, { unrealized_pnl: amount, unrealized_pnl_pct: found }] of positions.entries()) {
      if (amount * found < 0)
        yield {
          pointer: `/positions/${index}/unrealized_pnl_pct`,
          expected: amount < 0 ? "below zero" : "above zero",
          found,
        };
    }
  },
});
