import { reading, type Steps } from "../../src/reading.ts";
import { microseconds } from "./local-time.ts";
import type { Fill } from "./paper-broker.ts";
import { netResult, roundTrips, wholeDays } from "./round-trips.ts";

/** What a result says about its round trips. */
export interface TradeFigures {
  readonly trade_trades: number;
  readonly win_rate_trades: number;
  /** Null without a loss. */
  readonly profit_factor: number | null;
  readonly expectancy_net: number;
  readonly avg_holding_days: number;
  readonly exposure: number;
}

/** Figures of the completed round trips, and the largest amount in them; undefined without one. */
export function* tradeFigures(fills: Iterable<Fill>): Steps<(TradeFigures & { readonly amount: number }) | undefined> {
  let [count, wins, gains, losses, days, amount] = [0, 0, 0, 0, 0, 0];
  let [first, last] = ["", ""];
  const trips = reading(roundTrips(fills));
  while (yield* trips.next()) {
    const trip = trips.item;
    const net = netResult(trip);
    if (net > 0) wins++;
    if (net > 0) gains += net;
    else losses += net;
    days += Math.max(wholeDays(trip.buy.timestamp, trip.sell.timestamp), 0);
    amount = Math.max(amount, trip.buy.qty * trip.buy.exec_price);
    if (count === 0) first = trip.buy.timestamp;
    last = trip.sell.timestamp;
    count++;
  }
  if (count === 0) return undefined;
  return {
    trade_trades: count,
    win_rate_trades: wins / count,
    profit_factor: losses < 0 ? gains / -losses : null,
    expectancy_net: (gains + losses) / count,
    avg_holding_days: days / count,
    exposure: days / Math.max(wholeDays(first, last), 1),
    amount,
  };
}

/** Whether no two neighbouring fills share their time: where they do, a producer that sorts them may pair them otherwise. */
export function* timesAreDistinct(fills: Iterable<Pick<Fill, "timestamp">>): Steps<boolean> {
  let before: number | undefined;
  const rows = reading(fills);
  while (yield* rows.next()) {
    const time = microseconds(rows.item.timestamp);
    if (time === undefined || time === before) return false;
    before = time;
  }
  return true;
}
