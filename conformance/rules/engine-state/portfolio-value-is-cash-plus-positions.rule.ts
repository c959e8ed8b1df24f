import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const portfolioValueIsCashPlusPositions = defineRule({
  id: "engine-state.portfolio-value-is-cash-plus-positions",
  severity: "warning",
  since: "1.2",
  claim: "The value of the portfolio is the cash plus the value of the positions.",
  why: "The engine begins its day from this figure; limits are percentages of it.",
  remedy: "Value the portfolio with the prices that are saved beside it.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-state",
  reads: ["engine_state.json"],
  *check({ "engine_state.json": { portfolio_value: found, cash, positions } }) {
    const held = Object.values(positions).map(({ shares, current_price }) => shares * current_price);
    const expected = held.reduce((sum, value) => sum + value, cash);
    if (!nearly(expected, found, cash)) yield { pointer: "/portfolio_value", expected, found };
  },
});
