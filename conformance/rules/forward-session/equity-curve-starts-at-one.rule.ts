import { microseconds } from "../../lib/local-time.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const equityCurveStartsAtOne = defineRule({
  id: "forward-session.equity-curve-starts-at-one",
  severity: "error",
  since: "1.0",
  claim: "The equity curve starts at 1, unless a fill happens on its first bar.",
  why: "The curve is equity over starting cash. A curve that starts elsewhere has lost its beginning, and its return is another one.",
  remedy: "Keep the bars of all segments, divided by the cash at the start of the session.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_equity_curve.csv", "forward_trades.csv#/timestamp"],
  *check({ "forward_equity_curve.csv": curve, "forward_trades.csv": trades }) {
    for (const { timestamp, equity: found } of curve) {
      let filled = false;
      for (const trade of trades) {
        filled = microseconds(trade.timestamp) === microseconds(timestamp);
        break;
      }
      if (!filled && !nearly(1, found))
        yield { file: "forward_equity_curve.csv", pointer: "/0/equity", expected: 1, found };
      return;
    }
  },
});
