import { defineRule } from "../../rule.ts";

export const openPositionFlagFitsQuantity = defineRule({
  id: "forward-session.open-position-flag-fits-quantity",
  severity: "error",
  since: "1.0",
  claim: "A position is open exactly when the quantity is above 0.",
  why: "A strategy that takes the account for flat when it is not, or the reverse, trades the wrong amount at the next signal.",
  remedy: "Derive has_open_position from qty.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/qty", "portfolio_state.json#/has_open_position"],
  *check({ "portfolio_state.json": { qty, has_open_position: found } }) {
    if (found !== qty > 0) yield { pointer: "/has_open_position", expected: qty > 0, found };
  },
});
