import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const equityCurveStartsInTheWindow = defineRule({
  id: "forward-session.equity-curve-starts-in-the-window",
  severity: "error",
  since: "1.0",
  claim: "No bar of the equity curve lies before original_eval_start.",
  why: "The bars before are those the candidate was chosen on. With them the evaluation is no longer out of sample.",
  remedy: "Use bars before the start to warm up only.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/original_eval_start", "forward_equity_curve.csv#/timestamp"],
  *check({ "portfolio_state.json": { original_eval_start: start }, "forward_equity_curve.csv": curve }) {
    for (const { timestamp: found } of curve) {
      // The calendar date as written: an intraday bar has the exchange's day.
      if ((microseconds(found.slice(0, 10)) ?? Infinity) < (microseconds(start) ?? -Infinity))
        yield { file: "forward_equity_curve.csv", pointer: "/0/timestamp", expected: `not before ${start}`, found };
      return;
    }
  },
});
