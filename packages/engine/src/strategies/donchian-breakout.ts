import { Type } from "typebox";
import { sharedColumn } from "../indicators/shared-column.ts";
import { rollingExtremeBefore } from "../numeric/rolling-extreme.ts";
import { alternate } from "./alternate.ts";
import { defineStrategy } from "./strategy.ts";

/** Buys a close above the highest high of the bars before it and sells one below the lowest low. */
export const donchianBreakout = defineStrategy({
  name: "donchian_breakout",
  summary:
    "Buys a close above the highest high of the bars before it and sells one below the lowest low of fewer bars before it.",
  parameters: Type.Object({
    entry: Type.Integer({
      default: 20,
      minimum: 1,
      maximum: 10_000,
      description: "Bars whose highest high is broken.",
    }),
    exit: Type.Integer({ default: 10, minimum: 1, maximum: 10_000, description: "Bars whose lowest low is broken." }),
  }),
  signals(frame, { entry, exit }, into) {
    const { close, high = close, low = close } = frame.bars;
    const top = sharedColumn(frame, `highest-${entry}`, () => rollingExtremeBefore(high, entry, 1));
    const bottom = sharedColumn(frame, `lowest-${exit}`, () => rollingExtremeBefore(low, exit, -1));
    return alternate(
      close.length,
      0,
      (row) => (close[row] as number) > (top[row] as number),
      (row) => (close[row] as number) < (bottom[row] as number),
      into,
    );
  },
});
