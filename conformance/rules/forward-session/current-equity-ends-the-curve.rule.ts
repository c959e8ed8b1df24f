import { curveFigures } from "../../lib/equity-curve.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const currentEquityEndsTheCurve = defineRule({
  id: "forward-session.current-equity-ends-the-curve",
  severity: "error",
  since: "1.0",
  claim: "current_equity is the last value of the equity curve times starting_cash.",
  why: "A portfolio values the session by its curve, a resume goes on from its state. If they differ, money appears or vanishes.",
  remedy: "Write state and curve together, after the last bar.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/current_equity", "portfolio_state.json#/starting_cash", "forward_equity_curve.csv"],
  *check({ "portfolio_state.json": { current_equity: found, starting_cash }, "forward_equity_curve.csv": curve }) {
    const figures = yield* curveFigures(curve);
    if (!figures) return;
    const expected = figures.last * starting_cash;
    if (!nearly(expected, found)) yield { file: "portfolio_state.json", pointer: "/current_equity", expected, found };
  },
});
