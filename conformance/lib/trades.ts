import { reading } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { microseconds } from "./local-time.ts";

/** What these checks look at in a row of trades. */
export interface TradeRow {
  readonly timestamp: string;
  readonly side: "BUY" | "SELL";
  readonly close: number;
  readonly exec_price: number;
  readonly qty: number;
  readonly fee: number;
  readonly slippage?: number | null;
}

type Side = TradeRow["side"];

/**
 * Answers, side after side, what a side should be where it does not alternate; the first is a BUY. The one after it may follow from
 * what it is or from what it should be: one wrong side is one departure.
 */
function alternation(): (side: Side) => Side | undefined {
  let expected: Side = "BUY";
  let doubtful = false;
  return (side) => {
    const wanted = expected;
    expected = side === "BUY" ? "SELL" : "BUY";
    doubtful = side !== wanted && !doubtful;
    return doubtful ? wanted : undefined;
  };
}

/** Rows whose side repeats the one before; the first row is a BUY. */
export function* notAlternating(trades: Iterable<Pick<TradeRow, "side">>): Findings {
  const departing = alternation();
  const rows = reading(trades);
  while (yield* rows.next()) {
    const { side: found } = rows.item;
    const expected = departing(found);
    if (expected) yield { pointer: `/${rows.index}/side`, expected, found };
  }
}

/** Rows whose time lies before that of the row above. */
export function* backInTime(table: Iterable<{ readonly timestamp: string }>): Findings {
  let latest = "";
  let latestTime = -Infinity;
  const rows = reading(table);
  while (yield* rows.next()) {
    const { timestamp } = rows.item;
    const time = microseconds(timestamp);
    if (time !== undefined && time < latestTime)
      yield { pointer: `/${rows.index}/timestamp`, expected: `not before ${latest}`, found: timestamp };
    if (time !== undefined && time >= latestTime) [latest, latestTime] = [timestamp, time];
  }
}

/** Rows whose holding does not fit their side: something after a BUY, nothing after a SELL. */
export function* wrongHolding(trades: Iterable<Pick<TradeRow, "side" | "qty">>): Findings {
  const departing = alternation();
  const rows = reading(trades);
  while (yield* rows.next()) {
    const { side, qty } = rows.item;
    // Of a side that does not alternate, and of nothing else, it is said that it does not.
    if (departing(side)) continue;
    if (side === "BUY" ? !(qty > 0) : qty !== 0)
      yield { pointer: `/${rows.index}/qty`, expected: side === "BUY" ? "more than 0" : 0, found: qty };
  }
}

/** Rows whose execution price is not the close moved by the slippage, up for a BUY and down for a SELL. */
export function* wrongExecutionPrice(
  trades: Iterable<Pick<TradeRow, "side" | "close" | "exec_price" | "slippage">>,
): Findings {
  const departing = alternation();
  const rows = reading(trades);
  while (yield* rows.next()) {
    const { side, close, exec_price: found, slippage } = rows.item;
    if (departing(side) || typeof slippage !== "number") continue;
    const expected = close * (side === "BUY" ? 1 + slippage : 1 - slippage);
    // Ten digits: the producer computes in doubles and writes all of them.
    if (Math.abs(found - expected) > 1e-9 * Math.abs(expected))
      yield { pointer: `/${rows.index}/exec_price`, expected, found };
  }
}

/** Rows whose reason is not the signal of their side. A table without reasons says nothing. */
export function* otherReason(trades: Iterable<Pick<TradeRow, "side"> & { readonly reason?: string | null }>): Findings {
  const departing = alternation();
  const rows = reading(trades);
  while (yield* rows.next()) {
    const { side, reason: found } = rows.item;
    if (departing(side)) continue;
    const expected = side === "BUY" ? "signal=1" : "signal=-1";
    if (typeof found === "string" && found !== "" && found !== expected)
      yield { pointer: `/${rows.index}/reason`, expected, found };
  }
}

/** Rows whose day does not lie in the period: from `start` on, before `end`. */
export function* outsidePeriod(table: Iterable<{ readonly timestamp: string }>, start: string, end: string): Findings {
  const rows = reading(table);
  while (yield* rows.next()) {
    const { timestamp } = rows.item;
    const day = timestamp.slice(0, 10);
    if (day < start || day >= end)
      yield { pointer: `/${rows.index}/timestamp`, expected: `from ${start} to before ${end}`, found: timestamp };
  }
}
