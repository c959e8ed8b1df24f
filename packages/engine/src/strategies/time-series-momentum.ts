import { Type } from "typebox";
import { alternate } from "./alternate.ts";
import { defineStrategy } from "./strategy.ts";

/** Holds while the close gained more than a threshold over a number of bars. */
export const timeSeriesMomentum = defineStrategy({
  name: "time_series_momentum",
  summary: "Holds while the close gained more than a threshold over the last bars, and stays out otherwise.",
  parameters: Type.Object({
    lookback: Type.Integer({
      default: 63,
      minimum: 1,
      maximum: 10_000,
      description: "Bars over which the gain is taken.",
    }),
    threshold: Type.Number({
      default: 0,
      minimum: -1,
      maximum: 10,
      description: "The gain as a fraction that must be exceeded to hold.",
    }),
  }),
  signals(frame, { lookback, threshold }, into) {
    const { close } = frame.bars;
    const gains = (row: number): boolean => (close[row] as number) / (close[row - lookback] as number) - 1 > threshold;
    return alternate(close.length, lookback, gains, (row) => !gains(row), into);
  },
});
