import { fillsOnCurve } from "../../lib/fills-on-curve.ts";
import { defineRule } from "../../rule.ts";

export const fillsLieOnTheCurve = defineRule({
  id: "forward-session.fills-lie-on-the-curve",
  severity: "error",
  since: "1.0",
  claim: "Every fill happens on a bar of the equity curve.",
  why: "A fill on a bar that was not evaluated traded on data the session did not have.",
  remedy: "Write curve and fills of a segment together.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_trades.csv#/timestamp", "forward_equity_curve.csv#/timestamp"],
  *check({ "forward_trades.csv": trades, "forward_equity_curve.csv": curve }) {
    for (const { row, fill, point } of fillsOnCurve(trades, curve)) {
      if (point) continue;
      const expected = "a bar of forward_equity_curve.csv";
      yield { file: "forward_trades.csv", pointer: `/${row}/timestamp`, expected, found: fill.timestamp };
    }
  },
});
