import { defineRule } from "../../rule.ts";

export const exposuresAreThoseOfThePositions = defineRule({
  id: "dashboard.exposures-are-those-of-the-positions",
  severity: "warning",
  since: "1.2",
  claim: "Exposures are the sums of the market values as a part of the portfolio.",
  why: "The exposure limit is checked against this figure.",
  remedy: "Compute the gross exposure from absolute and the net exposure from signed market values.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/gross_exposure",
    "api_risk_status.json#/net_exposure",
    "api_positions.json#/positions",
    "api_state.json#/portfolio_value",
  ],
  *check({ "api_risk_status.json": risk, "api_positions.json": { positions }, "api_state.json": { portfolio_value } }) {
    // Zero for everything is another departure, of which dashboard.exposures-are-told speaks.
    if ((risk.gross_exposure === 0 && risk.net_exposure === 0) || !portfolio_value) return;
    const values = positions.map(({ market_value }) => market_value / portfolio_value);
    const sums = {
      gross_exposure: values.reduce((sum, value) => sum + Math.abs(value), 0),
      net_exposure: values.reduce((sum, value) => sum + value, 0),
    };
    // Answers to requests sent one after the other.
    const slack = 0.01 + 0.02 * sums.gross_exposure;
    for (const member of ["gross_exposure", "net_exposure"] as const)
      if (Math.abs(risk[member] - sums[member]) > slack)
        yield { file: "api_risk_status.json", pointer: `/${member}`, expected: sums[member], found: risk[member] };
  },
});
