import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import { type IndicatorFrame, indicatorFrame } from "../indicators/indicator-frame.ts";
import { type Fill, fillsOf } from "../paper-broker.ts";
import { resolveParameters } from "../strategies/resolve-parameters.ts";
import { findStrategy } from "../strategies/strategies.ts";
import type { Candidate } from "./candidate.ts";

/** What a segment is made of. */
export interface SegmentOptions {
  /** All bars that were fetched, those for the warm-up included. */
  readonly bars: Bars;
  readonly candidate: Candidate;
  /** Whether a bar belongs to the segment, by its time. */
  readonly isInSegment: (time: number) => boolean;
  /** Bars after this time are as if they had not been fetched. */
  readonly until?: number;
  readonly cash: number;
  readonly qty: number;
  /** What the session began with: the unit of its equity. */
  readonly startingCash: number;
}

/** What an account did over the bars of a segment. */
export interface Segment {
  readonly fills: readonly Fill[];
  readonly times: Float64Array;
  /** Over the cash that the session began with. */
  readonly equity: Float64Array;
  readonly cash: number;
  readonly qty: number;
  readonly zone: Bars["zone"];
  readonly barsFetched: number;
  /** Bars that the indicators need before their first value. */
  readonly warmupBars: number;
}

/**
 * Trades the candidate over a segment. Its signals come from the whole frame, so an entry before the segment is not bought, and the
 * exit that follows finds nothing to sell. Throws DataError when no bar has its indicators.
 */
export function evaluateSegment(options: SegmentOptions): Segment {
  const { bars, candidate, isInSegment, until, startingCash } = options;
  const frame = indicatorFrame(until === undefined ? bars : barsUntil(bars, until));
  const length = frame.rsi.length;
  if (length === 0)
    throw new DataError("No data remaining after applying indicators", "Give at least 100 bars before the end.");
  const signals = signalsOf(frame, candidate);
  const times = frame.bars.times;
  const rows = Array.from(times.keys()).filter((row) => isInSegment(times[row] as number));
  const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row] as number);
  const close = pick(frame.bars.close);
  const segment = { bars: { times: pick(times), zone: bars.zone, close }, atr: pick(frame.atr) };
  const fills = fillsOf(
    segment,
    Int8Array.from(rows, (row) => signals[row] as number),
    {
      feeRate: candidate.fee_rate,
      slippageBps: candidate.slippage_bps,
      slippageMode: candidate.slippage_mode === "atr" ? "atr" : "fixed",
      kAtr: candidate.k_atr,
      initialCash: options.cash,
      initialQty: options.qty,
    },
  );
  return {
    fills,
    times: segment.bars.times,
    ...accountOver(segment.bars, fills, options.cash, options.qty, startingCash),
    zone: bars.zone,
    barsFetched: bars.close.length,
    warmupBars: bars.close.length - length,
  };
}

function signalsOf(frame: IndicatorFrame, candidate: Candidate): Int8Array {
  const strategy = findStrategy(candidate.strategy_name);
  const given = Object.keys(strategy.parameters.properties).flatMap((name) => {
    const value = candidate.params[name];
    return value === undefined || value === null ? [] : [[name, Number(value)]];
  });
  return strategy.signals(frame, resolveParameters(strategy, Object.fromEntries(given)));
}

function accountOver(
  { times, close }: Pick<Bars, "times" | "close">,
  fills: readonly Fill[],
  initialCash: number,
  initialQty: number,
  startingCash: number,
) {
  const equity = new Float64Array(times.length);
  let cash = initialCash;
  let qty = initialQty;
  let next = 0;
  for (let row = 0; row < times.length; row++) {
    for (; fills[next]?.time === times[row]; next++) {
      const { side, qty: bought, equity_after } = fills[next] as Fill;
      cash = side === "BUY" ? 0 : equity_after;
      qty = side === "BUY" ? bought : 0;
    }
    equity[row] = (cash + qty * (close[row] as number)) / startingCash;
  }
  return { equity, cash, qty };
}

function barsUntil(bars: Bars, until: number): Bars {
  const rows = Array.from(bars.times.keys()).filter((row) => (bars.times[row] as number) <= until);
  if (rows.length === bars.times.length) return bars;
  const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row] as number);
  const { times, zone, open, high, low, close, volume } = bars;
  return {
    times: pick(times),
    zone,
    ...(open && { open: pick(open) }),
    ...(high && { high: pick(high) }),
    ...(low && { low: pick(low) }),
    close: pick(close),
    ...(volume && { volume: pick(volume) }),
  };
}
