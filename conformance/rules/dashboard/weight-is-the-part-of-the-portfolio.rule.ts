import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const weightIsThePartOfThePortfolio = defineRule({
  id: "dashboard.weight-is-the-part-of-the-portfolio",
  severity: "error",
  since: "1.2",
  claim: "The weight of a position is its market value divided by the value of the portfolio.",
  why: "Concentration limits are checked against the weight; a target weight is not the weight that is held.",
  remedy: "Compute it from the current market value and the current portfolio value.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions", "api_state.json#/portfolio_value", "api_state.json#/cash"],
  *check({ "api_positions.json": { positions }, "api_state.json": { portfolio_value, cash } }) {
    const held = positions.reduce((sum, { market_value }) => sum + market_value, 0);
    // The two answers were given one after the other, and the engine values the portfolio once a cycle.
    const told = [portfolio_value, cash === undefined ? undefined : cash + held].filter((total) => total !== undefined);
    const totals = told.length > 0 ? told : impliedTotal(positions);
    const near = (total: number, value: number, weight: number) =>
      total > 0 && Math.abs(Math.abs(weight) - Math.abs(value / total)) <= 1e-6 + 0.01 * Math.abs(value / total);
    if (!totals.some((total) => total > 0)) return;
    for (const [index, position] of positions.entries()) {
      const found = position.weight;
      const values = possibleValues(position);
      if (!totals.some((total) => values.some((value) => near(total, value, found))))
        yield {
          file: "api_positions.json",
          pointer: `/positions/${index}/weight`,
          expected: Math.abs(position.market_value / (totals.find((total) => total > 0) ?? 1)),
          found,
        };
    }
  },
});

interface Position {
  readonly shares: number;
  readonly current_price: number;
  readonly market_value: number;
  readonly weight: number;
}

/** A market value that is not shares times price is a finding of its own, and the weight may have been computed from either. */
function possibleValues({ shares, current_price, market_value }: Position): number[] {
  const computed = Math.abs(shares * current_price);
  const told = Math.abs(market_value);
  return nearly(computed, told) ? [told] : [told, computed];
}

/** Where no answer tells the value of the portfolio: the one that the weight of the largest position speaks of. */
function impliedTotal(positions: readonly Position[]): number[] {
  const sizeOf = (position: Position) => Math.abs(position.market_value);
  const [largest] = positions.filter(({ weight }) => weight !== 0).sort((left, right) => sizeOf(right) - sizeOf(left));
  return largest ? possibleValues(largest).map((value) => value / Math.abs(largest.weight)) : [];
}
