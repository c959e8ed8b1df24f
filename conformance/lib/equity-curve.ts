import { reading, type Steps } from "../../src/reading.ts";

/** What an equity curve says, from one pass over it. */
export interface CurveFigures {
  readonly bars: number;
  readonly first: number;
  readonly last: number;
  readonly firstTime: string;
  readonly lastTime: string;
  /** Last over first equity, less one. */
  readonly totalReturn: number;
  /** Largest fall from a previous high, zero or negative. */
  readonly maxDrawdown: number;
  /** Sample deviation of the bar returns times the root of 252; undefined with fewer than two returns. */
  readonly volatility: number | undefined;
}

/** Figures of a curve; undefined when it has no bar. */
export function* curveFigures(
  curve: Iterable<{ readonly timestamp: string; readonly equity: number }>,
): Steps<CurveFigures | undefined> {
  let [bars, first, last, peak, maxDrawdown] = [0, Number.NaN, Number.NaN, -Infinity, 0];
  let [firstTime, lastTime] = ["", ""];
  let [returns, mean, squares] = [0, 0, 0];
  const rows = reading(curve);
  while (yield* rows.next()) {
    const { timestamp, equity } = rows.item;
    if (bars === 0) [first, firstTime] = [equity, timestamp];
    else {
      const change = equity / last - 1;
      const before = change - mean;
      returns++;
      mean += before / returns;
      squares += before * (change - mean);
    }
    bars++;
    peak = Math.max(peak, equity);
    maxDrawdown = Math.min(maxDrawdown, equity / peak - 1);
    [last, lastTime] = [equity, timestamp];
  }
  if (bars === 0) return undefined;
  const volatility = returns > 1 ? Math.sqrt(squares / (returns - 1)) * Math.sqrt(252) : undefined;
  return { bars, first, last, firstTime, lastTime, totalReturn: last / first - 1, maxDrawdown, volatility };
}
