import { blockLength, historyLength, kernelBlocks } from "../kernel/blocks.ts";
import { exponentialWeights } from "../numeric/exponential-mean.ts";
import { trueRange } from "./average-true-range.ts";
import { type Crosses, crossFinder } from "./crosses.ts";

/** Memory for the indicators of bars of one length; the next frame made with it overwrites the last one. */
export interface IndicatorColumns {
  readonly rsi: Float64Array;
  readonly ma20: Float64Array;
  readonly ma100: Float64Array;
  readonly atr: Float64Array;
}

/** The bars that the indicators need before the first row of a frame. */
export const warmUpBars = 99;

/** Sums of both averages with what they lost, means of gains and losses, previous close, average range. */
const stateLength = 10;

/**
 * Writes the four indicators from row 99 on in one pass, each step as in its own file: their sums wait for themselves, not for
 * one another. Answers the crosses of these rows; nothing when the prices are none that the pass can take (negative, not finite):
 * then nothing it wrote counts. Needs 100 bars.
 */
export function writeFrameColumns(
  close: Float64Array,
  high: Float64Array,
  low: Float64Array,
  { rsi, ma20, ma100, atr }: IndicatorColumns,
): Crosses | undefined {
  const average = firstAverage(close, high, low);
  const { alpha, keep } = exponentialWeights(14);
  const room = kernelBlocks();
  const { loops, state } = room;
  const finder = crossFinder(close.length);
  state.fill(0);
  state[8] = close[0] as number;
  state[9] = average;
  let arePositive = 1;
  for (let from = 0; from < close.length; from += blockLength) {
    const until = Math.min(close.length, from + blockLength);
    const count = until - from;
    if (from > 0) room.history.set(close.subarray(from - historyLength, from));
    room.close.set(close.subarray(from, until));
    room.high.set(high.subarray(from, until));
    room.low.set(low.subarray(from, until));
    arePositive &= loops.indicators(
      state.byteOffset,
      alpha,
      keep,
      from,
      count,
      room.close.byteOffset,
      room.high.byteOffset,
      room.low.byteOffset,
      room.first.byteOffset,
      room.second.byteOffset,
      room.third.byteOffset,
      room.fourth.byteOffset,
    );
    const first = from === 0 ? warmUpBars : 0;
    const skipped = first * 8;
    const row = from + first - warmUpBars;
    finder.look(row, count - first, room.close.byteOffset + skipped, room.second.byteOffset + skipped);
    rsi.set(room.first.subarray(0, count), from);
    ma20.set(room.second.subarray(0, count), from);
    ma100.set(room.third.subarray(0, count), from);
    atr.set(room.fourth.subarray(0, count), from);
  }
  let total = 0;
  for (let place = 0; place < stateLength; place++) total += state[place] as number;
  return arePositive === 1 && Number.isFinite(total) ? finder.found() : undefined;
}

function firstAverage(close: Float64Array, high: Float64Array, low: Float64Array): number {
  const { loops, values } = kernelBlocks();
  for (let index = 0; index < 14; index++) {
    const previous = index === 0 ? Number.NaN : (close[index - 1] as number);
    values[index] = trueRange(high[index] as number, low[index] as number, previous);
  }
  return loops.sum(values.byteOffset, 14) / 14;
}
