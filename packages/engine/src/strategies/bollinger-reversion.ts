import { Type } from "typebox";
import { movingAverage } from "../indicators/moving-average.ts";
import { sharedColumn } from "../indicators/shared-column.ts";
import { rollingDeviation } from "../numeric/rolling-deviation.ts";
import { alternate } from "./alternate.ts";
import { defineStrategy } from "./strategy.ts";

/** Buys a close below the lower band and sells when the close is back at its average. */
export const bollingerReversion = defineStrategy({
  name: "bollinger_reversion",
  summary: "Buys a close below its lower Bollinger band and sells when the close is back at its average.",
  parameters: Type.Object({
    window: Type.Integer({
      default: 20,
      minimum: 2,
      maximum: 10_000,
      description: "Bars of the average and of the deviation.",
    }),
    deviations: Type.Number({
      default: 2,
      minimum: 0,
      maximum: 20,
      description: "Distance of the band from the average, in sample standard deviations of the window.",
    }),
  }),
  signals(frame, { window, deviations }, into) {
    const { close } = frame.bars;
    const average = sharedColumn(frame, `average-${window}`, () => movingAverage(close, window));
    const deviation = sharedColumn(frame, `deviation-${window}`, () => rollingDeviation(close, window));
    return alternate(
      close.length,
      window - 1,
      (row) => (close[row] as number) < (average[row] as number) - deviations * (deviation[row] as number),
      (row) => (close[row] as number) >= (average[row] as number),
      into,
    );
  },
});
