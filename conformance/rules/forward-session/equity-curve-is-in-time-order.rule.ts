import { reading } from "../../../src/reading.ts";
import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const equityCurveIsInTimeOrder = defineRule({
  id: "forward-session.equity-curve-is-in-time-order",
  severity: "error",
  since: "1.0",
  claim: "Every bar of the equity curve is later than the one before and written in the same form.",
  why: "Sessions are joined bar by bar. A bar that comes twice, or twice in two spellings, counts twice.",
  remedy: "Keep one row a bar, sorted by time, in one form.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_equity_curve.csv#/timestamp"],
  *check({ "forward_equity_curve.csv": curve }) {
    const file = "forward_equity_curve.csv";
    let before = "";
    const rows = reading(curve);
    while (yield* rows.next()) {
      const { timestamp: found } = rows.item;
      const pointer = `/${rows.index}/timestamp`;
      const later = (microseconds(found) ?? Number.NaN) > (microseconds(before) ?? -Infinity);
      if (!later) yield { file, pointer, expected: `after ${before}`, found };
      else if (before !== "" && before.length !== found.length)
        yield { file, pointer, expected: `written like ${before}`, found };
      before = found;
    }
  },
});
