import { drawdowns } from "../analytics/drawdowns.ts";
import { type RoundTrip, roundTrips } from "../analytics/round-trips.ts";
import type { Backtest } from "../backtest/backtest-columns.ts";
import { runBacktest } from "../backtest/run-backtest.ts";
import type { CostOptions } from "../costs/cost-options.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { type Fill, fillsOf } from "../paper-broker.ts";
import type { EquityPicture } from "./equity-picture.ts";
import type { PricePicture } from "./price-picture.ts";
import { type Point, sampleExtremes, sampleNote } from "./sample-extremes.ts";

/** A backtest as its pictures and pages look at it. */
export interface RunView {
  readonly times: Float64Array;
  readonly zone: "naive" | "utc";
  readonly close: Float64Array;
  readonly backtest: Backtest;
  readonly drawdown: Float64Array;
  /** What holding the instrument over the same bars would have brought, over its start. */
  readonly benchmark: Float64Array;
  /** Fills of an account with the same costs. */
  readonly fills: readonly Fill[];
  readonly trips: readonly RoundTrip[];
}

/** Looks at a backtest once more, with the account that its fills belong to. */
export function runView(
  frame: IndicatorFrame,
  signals: Int8Array,
  { initialCash, ...costs }: CostOptions & { readonly initialCash: number },
): RunView {
  const { times, zone, close } = frame.bars;
  const backtest = runBacktest(frame, signals, costs);
  const first = close[0] ?? Number.NaN;
  const fills = fillsOf(frame, signals, { ...costs, initialCash });
  return {
    times,
    zone,
    close,
    backtest,
    drawdown: drawdowns(backtest.equity),
    benchmark: close.map((price) => price / first),
    fills,
    trips: roundTrips(fills),
  };
}

/** The curves of a backtest as they are drawn, and in words how. */
export function equityCurves({
  times,
  backtest,
  benchmark,
  drawdown,
}: RunView): EquityPicture & { readonly note: string } {
  const equity = sampleExtremes(times, backtest.equity);
  return {
    equity: equity.points,
    benchmark: sampleExtremes(times, benchmark).points,
    drawdown: sampleExtremes(times, drawdown).points,
    note: sampleNote(equity),
  };
}

/** The price of a backtest with its entries and exits, as they are drawn, and in words how. */
export function priceCurve({ times, close, backtest }: RunView): PricePicture & { readonly note: string } {
  const curve = sampleExtremes(times, close);
  const entries = marksOf(times, close, backtest.trade, 1);
  const exits = marksOf(times, close, backtest.trade, -1);
  const shown = Math.min(entries.length, mostMarks) + Math.min(exits.length, mostMarks);
  const all = entries.length + exits.length;
  const cut =
    shown < all
      ? ` ${shown.toLocaleString("en-US")} of ${all.toLocaleString("en-US")} marks are drawn, evenly chosen.`
      : "";
  return { close: curve.points, entries: thinned(entries), exits: thinned(exits), note: sampleNote(curve) + cut };
}

const mostMarks = 500;

function marksOf(times: Float64Array, close: Float64Array, trade: Int8Array, wanted: number): Point[] {
  const points: Point[] = [];
  for (let row = 0; row < trade.length; row++) {
    if (trade[row] === wanted) points.push([times[row] as number, Number((close[row] as number).toPrecision(7))]);
  }
  return points;
}

function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= mostMarks) return points;
  return Array.from(
    { length: mostMarks },
    (_, place) => points[Math.floor((place * points.length) / mostMarks)] as Point,
  );
}
