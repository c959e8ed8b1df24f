import { curveFigures } from "../../lib/equity-curve.ts";
import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const lastBarEndsTheCurve = defineRule({
  id: "forward-session.last-bar-ends-the-curve",
  severity: "error",
  since: "1.0",
  claim: "last_timestamp and eval_end name the last bar of the equity curve.",
  why: "A resume processes the bars after last_timestamp: a wrong one trades bars twice or leaves a gap.",
  remedy: "Set both to the last bar that was evaluated.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "portfolio_state.json#/last_timestamp",
    "portfolio_state.json#/eval_end",
    "forward_equity_curve.csv#/timestamp",
    "forward_equity_curve.csv#/equity",
  ],
  *check({ "portfolio_state.json": state, "forward_equity_curve.csv": curve }) {
    const expected = (yield* curveFigures(curve))?.lastTime;
    if (expected === undefined) return;
    for (const name of ["last_timestamp", "eval_end"] as const) {
      const found = state[name];
      if (found === null || microseconds(found) !== microseconds(expected))
        yield { file: "portfolio_state.json", pointer: `/${name}`, expected, found };
      // Where both say the same, it is the curve that ends elsewhere.
      if (state.eval_end === state.last_timestamp) return;
    }
  },
});
