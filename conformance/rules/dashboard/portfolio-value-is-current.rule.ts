import { defineRule } from "../../rule.ts";

export const portfolioValueIsCurrent = defineRule({
  id: "dashboard.portfolio-value-is-current",
  severity: "warning",
  since: "1.2",
  claim: "The value of the portfolio is the cash plus the market values of the positions.",
  why: "A value of the last cycle beside positions of now: every percentage is of another portfolio.",
  remedy: "Value the portfolio when the question is asked.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_state.json#/portfolio_value", "api_state.json#/cash", "api_positions.json#/positions"],
  *check({ "api_state.json": { portfolio_value: found, cash }, "api_positions.json": { positions } }) {
    if (found === undefined || cash === undefined) return;
    const expected = positions.reduce((sum, { market_value }) => sum + market_value, cash);
    // A price may move between the two requests.
    if (Math.abs(found - expected) > 1e-4 * Math.abs(expected))
      yield { file: "api_state.json", pointer: "/portfolio_value", expected, found };
  },
});
