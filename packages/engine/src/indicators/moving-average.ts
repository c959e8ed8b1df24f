import { rollingMean } from "../numeric/rolling-mean.ts";

/** The simple moving average of the last `window` closes, NaN before there are so many. */
export function movingAverage(close: Float64Array, window: number, into?: Float64Array): Float64Array {
  return rollingMean(close, window, into);
}
