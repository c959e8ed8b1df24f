import { pairwiseSum } from "../numeric/pairwise-sum.ts";

/** The average true range: 0 before `window` bars, then the mean of the first ranges, then each new range with weight 1/`window`. */
export function averageTrueRange(
  high: Float64Array,
  low: Float64Array,
  close: Float64Array,
  window = 14,
  into: Float64Array = new Float64Array(close.length),
): Float64Array {
  const length = close.length;
  const first = new Float64Array(Math.min(window, length));
  for (let index = 0; index < first.length; index++) {
    const previous = index === 0 ? Number.NaN : (close[index - 1] as number);
    first[index] = trueRange(high[index] as number, low[index] as number, previous);
  }
  into.fill(0, 0, Math.min(window - 1, length));
  if (length < window) return into;
  let average = pairwiseSum(first) / window;
  into[window - 1] = average;
  const weight = window - 1;
  let previous = close[window - 1] as number;
  for (let index = window; index < length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    // The usual bar spans the previous close, and then its own range is the greatest of the three.
    const range = top >= previous && previous >= bottom ? top - bottom : trueRange(top, bottom, previous);
    average = (average * weight + range) / window;
    into[index] = average;
    previous = close[index] as number;
  }
  return into;
}

/** The greatest distance that a bar shows, the previous close included; its own range when there was none. */
export function trueRange(high: number, low: number, previousClose: number): number {
  const range = high - low;
  if (Number.isNaN(previousClose)) return range;
  return Math.max(range, Math.abs(high - previousClose), Math.abs(low - previousClose));
}
