import { fillsOnCurve } from "../../lib/fills-on-curve.ts";
import { soundForwardFills } from "../../lib/forward-account.ts";
import { nearly } from "../../lib/nearly.ts";
import { rowCount } from "../../lib/row-count.ts";
import { defineRule } from "../../rule.ts";

export const curvePassesThroughFills = defineRule({
  id: "forward-session.curve-passes-through-fills",
  severity: "error",
  since: "1.0",
  claim: "On the bar of a fill the equity curve is the fill's equity_after over starting_cash.",
  why: "Curve and fills are two records of one account. Where they part, one of them is wrong, and with it return or win rate.",
  remedy: "Write curve and fills of a segment together.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "forward_trades.csv",
    "forward_equity_curve.csv",
    "portfolio_state.json#/starting_cash",
    "portfolio_state.json#/total_bars_evaluated",
    "portfolio_state.json#/candidate/fee_rate",
  ],
  *check({ "forward_trades.csv": trades, "forward_equity_curve.csv": curve, "portfolio_state.json": state }) {
    if (!(yield* soundForwardFills(trades, state))) return;
    // Bars of the same time are one point of the curve, that of the last of them: a fill may lie on another.
    let doubled = state.total_bars_evaluated - ((yield* rowCount(curve)) ?? 0);
    for (const { row, fill, point } of fillsOnCurve(trades, curve)) {
      if (!point) continue;
      const expected = point.equity * state.starting_cash;
      if (!nearly(expected, fill.equity_after) && doubled-- <= 0)
        yield {
          file: "forward_trades.csv",
          pointer: `/${row}/equity_after`,
          expected,
          found: fill.equity_after,
        };
    }
  },
});
