import { type Pause, reading, type Steps } from "../../src/reading.ts";
import { microseconds } from "./local-time.ts";
import type { Fill } from "./paper-broker.ts";

/** A BUY and the SELL that closes it. */
export interface RoundTrip {
  readonly buy: Fill;
  readonly sell: Fill;
}

/** The completed round trips, in order; a position that is still open is none. */
export function* roundTrips(fills: Iterable<Fill>): Generator<RoundTrip | Pause, void> {
  let buy: Fill | undefined;
  const rows = reading(fills);
  while (yield* rows.next()) {
    const fill = rows.item;
    if (fill.side === "BUY") buy = fill;
    else if (buy) {
      yield { buy, sell: fill };
      buy = undefined;
    }
  }
}

/** Result after the fees of both fills. */
export function netResult({ buy, sell }: RoundTrip): number {
  return buy.qty * (sell.exec_price - buy.exec_price) - buy.fee - sell.fee;
}

const day = 86_400_000_000;

/** Whole days from one bar to another, 0 when a time cannot be read. */
export function wholeDays(from: string, to: string): number {
  return Math.floor(((microseconds(to) ?? Number.NaN) - (microseconds(from) ?? Number.NaN)) / day) || 0;
}

/** Results of round trips taken together. */
export interface TripFigures {
  readonly count: number;
  readonly wins: number;
  readonly total: number;
  readonly gains: number;
  readonly losses: number;
  readonly best: number;
  readonly worst: number;
}

/** Adds up round trips in one pass; `result` says what one of them brought. */
export function* tripFigures(
  roundTrips: Iterable<RoundTrip | Pause>,
  result: (trip: RoundTrip) => number,
): Steps<TripFigures> {
  const figures = { count: 0, wins: 0, total: 0, gains: 0, losses: 0, best: -Infinity, worst: Infinity };
  const trips = reading(roundTrips);
  while (yield* trips.next()) {
    const one = result(trips.item);
    figures.count++;
    figures.total += one;
    if (one > 0) {
      figures.wins++;
      figures.gains += one;
    } else figures.losses += one;
    figures.best = Math.max(figures.best, one);
    figures.worst = Math.min(figures.worst, one);
  }
  return figures;
}
