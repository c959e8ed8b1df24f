import { microseconds } from "../../lib/local-time.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const returnsFollowFromCurve = defineRule({
  id: "forward-session.returns-follow-from-curve",
  severity: "error",
  since: "1.0",
  claim:
    "The returns series has the bars of the equity curve, each with the change of equity since the bar before, the first with 0.",
  why: "Risk is measured on returns, profit on the curve. Series that disagree describe two strategies.",
  remedy: "Write forward_returns_series.csv from the equity curve, after it.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_equity_curve.csv", "forward_returns_series.csv"],
  *check({ "forward_equity_curve.csv": curve, "forward_returns_series.csv": returns }) {
    const file = "forward_returns_series.csv";
    const points = curve[Symbol.iterator]();
    let [row, before] = [0, Number.NaN];
    for (const { timestamp, daily_return: found } of returns) {
      const { value: point } = points.next();
      // An empty curve is another rule's finding.
      if (!point && row === 0) return;
      const pointer = `/${row}/timestamp`;
      if (!point) return yield { file, pointer, expected: "no further bar", found: timestamp };
      if (microseconds(point.timestamp) !== microseconds(timestamp))
        return yield { file, pointer, expected: point.timestamp, found: timestamp };
      const expected = row === 0 ? 0 : point.equity / before - 1;
      if (Number.isFinite(expected) && !nearly(expected, found, 1))
        yield { file, pointer: `/${row}/daily_return`, expected, found };
      before = point.equity;
      row++;
    }
    const { value: next } = points.next();
    if (next)
      yield { file, pointer: "", expected: next.timestamp, message: `the series ends before ${next.timestamp}` };
  },
});
