import { rowCount } from "../../lib/row-count.ts";
import { defineRule } from "../../rule.ts";

export const equityCurveHasEveryBar = defineRule({
  id: "forward-session.equity-curve-has-every-bar",
  severity: "warning",
  since: "1.0",
  claim: "The equity curve has as many bars as the portfolio state evaluated.",
  why: "A portfolio leaves out a session without a curve and misjudges one with a curve that is cut short.",
  remedy: "Restore forward_equity_curve.csv, or evaluate the session anew.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/total_bars_evaluated", "forward_equity_curve.csv?"],
  *check({ "portfolio_state.json": { total_bars_evaluated: expected }, "forward_equity_curve.csv": curve }) {
    const found = yield* rowCount(curve ?? []);
    if (found !== expected)
      yield {
        file: "forward_equity_curve.csv",
        pointer: "",
        expected,
        found,
        message: `the equity curve has ${found} bars, the portfolio state counts ${expected}`,
      };
  },
});
