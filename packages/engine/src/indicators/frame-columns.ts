import { exponentialWeights } from "../numeric/exponential-mean.ts";
import { inChunks } from "../numeric/in-chunks.ts";
import { pairwiseSum } from "../numeric/pairwise-sum.ts";
import { trueRange } from "./average-true-range.ts";

/** Memory for the indicators of bars of one length; the next frame made with it overwrites the last one. */
export interface IndicatorColumns {
  readonly rsi: Float64Array;
  readonly ma20: Float64Array;
  readonly ma100: Float64Array;
  readonly atr: Float64Array;
}

/** The bars that the indicators need before the first row of a frame. */
export const warmUpBars = 99;

/**
 * Writes the four indicators from row 99 on in one pass, each step as in its own file: their sums wait for themselves, not for
 * one another. False when the prices are none that the pass can take (negative, not finite): then nothing it wrote counts.
 * Needs 100 bars.
 */
export function writeFrameColumns(
  close: Float64Array,
  high: Float64Array,
  low: Float64Array,
  columns: IndicatorColumns,
): boolean {
  const state = new Float64Array(11);
  state[9] = close[0] as number;
  state[10] = firstAverage(close, high, low);
  const { alpha, keep } = exponentialWeights(14);
  let arePositive = true;
  inChunks(close.length, (from, until) => {
    arePositive = advance(close, high, low, columns, state, alpha, keep, from, until) && arePositive;
  });
  return arePositive && state.every(Number.isFinite);
}

/** Takes the bars from `from` to before `until` into the columns and the running state; whether all closes are positive. */
function advance(
  close: Float64Array,
  high: Float64Array,
  low: Float64Array,
  { rsi, ma20, ma100, atr }: IndicatorColumns,
  state: Float64Array,
  alpha: number,
  keep: number,
  from: number,
  until: number,
): boolean {
  let isPositive = true;
  let gains = state[0] as number;
  let losses = state[1] as number;
  let sum20 = state[2] as number;
  let entering20 = state[3] as number;
  let leaving20 = state[4] as number;
  let sum100 = state[5] as number;
  let entering100 = state[6] as number;
  let leaving100 = state[7] as number;
  let repeated = state[8] as number;
  let previous = state[9] as number;
  let average = state[10] as number;
  for (let index = from; index < until; index++) {
    const value = close[index] as number;
    if (!(value > 0)) isPositive = false;
    // In one expression: a path that is seldom taken would throw the compiled loop away when it is.
    repeated = repeated * Number(value === previous) + 1;

    const change = value - previous;
    const size = Math.abs(change);
    const up = (size + change) * 0.5;
    const down = (size - change) * 0.5;
    if (gains !== up) gains = keep * gains + alpha * up;
    if (losses !== down) losses = keep * losses + alpha * down;

    if (index >= 20) {
      const removed = -(close[index - 20] as number) - leaving20;
      const without = sum20 + removed;
      leaving20 = without - sum20 - removed;
      sum20 = without;
    }
    const added20 = value - entering20;
    const next20 = sum20 + added20;
    entering20 = next20 - sum20 - added20;
    sum20 = next20;

    if (index >= 100) {
      const removed = -(close[index - 100] as number) - leaving100;
      const without = sum100 + removed;
      leaving100 = without - sum100 - removed;
      sum100 = without;
    }
    const added100 = value - entering100;
    const next100 = sum100 + added100;
    entering100 = next100 - sum100 - added100;
    sum100 = next100;

    if (index >= 14) {
      const top = high[index] as number;
      const bottom = low[index] as number;
      const range = top >= previous && previous >= bottom ? top - bottom : trueRange(top, bottom, previous);
      average = (average * 13 + range) / 14;
    }
    previous = value;
    if (index >= warmUpBars) {
      rsi[index] = losses === 0 ? 100 : 100 - 100 / (1 + gains / losses);
      ma20[index] = repeated >= 20 ? value : sum20 / 20;
      ma100[index] = repeated >= 100 ? value : sum100 / 100;
      atr[index] = average;
    }
  }
  state.set([
    gains,
    losses,
    sum20,
    entering20,
    leaving20,
    sum100,
    entering100,
    leaving100,
    repeated,
    previous,
    average,
  ]);
  return isPositive;
}

function firstAverage(close: Float64Array, high: Float64Array, low: Float64Array): number {
  const ranges = Float64Array.from({ length: 14 }, (_, index) =>
    trueRange(high[index] as number, low[index] as number, index === 0 ? Number.NaN : (close[index - 1] as number)),
  );
  return pairwiseSum(ranges) / 14;
}
