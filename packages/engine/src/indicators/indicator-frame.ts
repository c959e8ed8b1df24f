import type { Bars } from "../bars.ts";
import { unwrittenMemory } from "../numeric/unwritten-memory.ts";
import { averageTrueRange } from "./average-true-range.ts";
import type { Crosses } from "./crosses.ts";
import { type IndicatorColumns, warmUpBars, writeFrameColumns } from "./frame-columns.ts";
import { movingAverage } from "./moving-average.ts";
import { relativeStrengthIndex } from "./relative-strength-index.ts";

/** Bars with their indicators, cut to the rows where all of them have a value. */
export interface IndicatorFrame {
  /** The rows that survive. */
  readonly bars: Bars;
  /** Relative strength index of 14 bars, 0 to 100. */
  readonly rsi: Float64Array;
  /** Averages of the last 20 and 100 closes, in the unit of the prices. */
  readonly ma20: Float64Array;
  readonly ma100: Float64Array;
  /** Average true range of 14 bars, in the unit of the prices; zero everywhere when the bars have no high and low. */
  readonly atr: Float64Array;
  /** Those of these two columns, where the pass over the bars has found them. */
  readonly crosses?: Crosses & { readonly close: Float64Array; readonly average: Float64Array };
}

/** Memory for the indicators of `length` bars. */
export function indicatorColumns(length: number): IndicatorColumns {
  const memory = unwrittenMemory(length * 32);
  return {
    rsi: new Float64Array(memory, 0, length),
    ma20: new Float64Array(memory, length * 8, length),
    ma100: new Float64Array(memory, length * 16, length),
    atr: new Float64Array(memory, length * 24, length),
  };
}

/** Computes the indicators from the first bar on and keeps the rows where every column has a value: none below 100 bars. */
export function indicatorFrame(
  bars: Bars,
  columns: IndicatorColumns = indicatorColumns(bars.close.length),
): IndicatorFrame {
  const { close, high, low } = bars;
  if (close.length <= warmUpBars) return rowsFrom({ bars, ...columns }, close.length);
  const crosses = high && low && writeFrameColumns(close, high, low, columns);
  if (crosses) return withCrosses(rowsFrom({ bars, ...columns }, warmUpBars), crosses);
  relativeStrengthIndex(close, 14, columns.rsi);
  movingAverage(close, 20, columns.ma20);
  movingAverage(close, 100, columns.ma100);
  if (high && low) averageTrueRange(high, low, close, 14, columns.atr);
  else columns.atr.fill(0);
  const frame = rowsFrom({ bars, ...columns }, warmUpBars);
  return isComplete(frame) ? frame : completeRows(frame);
}

function withCrosses({ bars, rsi, ma20, ma100, atr }: IndicatorFrame, { up, down }: Crosses): IndicatorFrame {
  return { bars, rsi, ma20, ma100, atr, crosses: { up, down, close: bars.close, average: ma20 } };
}

function rowsFrom({ bars, rsi, ma20, ma100, atr }: IndicatorFrame, first: number): IndicatorFrame {
  const cut = (column: Float64Array): Float64Array => column.subarray(first);
  return { bars: mapBars(bars, cut), rsi: cut(rsi), ma20: cut(ma20), ma100: cut(ma100), atr: cut(atr) };
}

function mapBars(bars: Bars, change: (column: Float64Array) => Float64Array): Bars {
  const { times, zone, open, high, low, close, volume } = bars;
  return {
    times: change(times),
    zone,
    ...(open && { open: change(open) }),
    ...(high && { high: change(high) }),
    ...(low && { low: change(low) }),
    close: change(close),
    ...(volume && { volume: change(volume) }),
  };
}

/** What is not finite stays in every indicator from its row on, so the last row tells of it. */
function isComplete({ rsi, ma20, ma100, atr }: IndicatorFrame): boolean {
  return [rsi, ma20, ma100, atr].every((column) => Number.isFinite(column.at(-1)));
}

function completeRows(frame: IndicatorFrame): IndicatorFrame {
  const columns = [frame.bars.close, frame.rsi, frame.ma20, frame.ma100, frame.atr];
  const kept = Array.from(frame.rsi.keys()).filter((row) =>
    columns.every((column) => !Number.isNaN(column[row] as number)),
  );
  const pick = (column: Float64Array): Float64Array => Float64Array.from(kept, (row) => column[row] as number);
  const { bars, rsi, ma20, ma100, atr } = frame;
  return { bars: mapBars(bars, pick), rsi: pick(rsi), ma20: pick(ma20), ma100: pick(ma100), atr: pick(atr) };
}
