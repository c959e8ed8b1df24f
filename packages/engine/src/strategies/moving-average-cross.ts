import { Type } from "typebox";
import { StrategyError } from "../errors.ts";
import { movingAverage } from "../indicators/moving-average.ts";
import { sharedColumn } from "../indicators/shared-column.ts";
import { alternate } from "./alternate.ts";
import { defineStrategy } from "./strategy.ts";

/** Holds while a fast average is above a slow one; enters and leaves at the crosses only. */
export const movingAverageCross = defineStrategy({
  name: "moving_average_cross",
  summary: "Buys when a fast average of the close crosses above a slow one and sells when it crosses below.",
  parameters: Type.Object({
    fast: Type.Integer({ default: 20, minimum: 1, maximum: 10_000, description: "Bars of the fast average." }),
    slow: Type.Integer({
      default: 50,
      minimum: 2,
      maximum: 10_000,
      description: "Bars of the slow average, more than the fast one has.",
    }),
  }),
  signals(frame, { fast, slow }, into) {
    if (fast >= slow)
      throw new StrategyError(
        `The fast average (${fast}) is not shorter than the slow one (${slow})`,
        "Give fast < slow.",
      );
    const { close } = frame.bars;
    const averageOf = (window: number): Float64Array =>
      sharedColumn(frame, `average-${window}`, () => movingAverage(close, window));
    const quick = averageOf(fast);
    const steady = averageOf(slow);
    const isAbove = (row: number): boolean => (quick[row] as number) > (steady[row] as number);
    return alternate(
      close.length,
      slow,
      (row) => isAbove(row) && !isAbove(row - 1),
      (row) => (quick[row] as number) < (steady[row] as number),
      into,
    );
  },
});
