import type { Finding } from "../rule.ts";
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

/** Rows whose side repeats the one before; the first row is a BUY. */
export function* notAlternating(trades: Iterable<Pick<TradeRow, "side">>): Generator<Finding> {
  let expected: TradeRow["side"] = "BUY";
  let row = 0;
  for (const { side } of trades) {
    if (side !== expected) yield { pointer: `/${row}/side`, expected, found: side };
    expected = side === "BUY" ? "SELL" : "BUY";
    row++;
  }
}

/** Rows whose time lies before that of the row above. */
export function* backInTime(rows: Iterable<{ readonly timestamp: string }>): Generator<Finding> {
  let latest = "";
  let latestTime = -Infinity;
  let row = 0;
  for (const { timestamp } of rows) {
    const time = microseconds(timestamp);
    if (time !== undefined && time < latestTime)
      yield { pointer: `/${row}/timestamp`, expected: `not before ${latest}`, found: timestamp };
    if (time !== undefined && time >= latestTime) [latest, latestTime] = [timestamp, time];
    row++;
  }
}

/** Rows whose holding does not fit their side: something after a BUY, nothing after a SELL. */
export function* wrongHolding(trades: Iterable<Pick<TradeRow, "side" | "qty">>): Generator<Finding> {
  let row = 0;
  for (const { side, qty } of trades) {
    if (side === "BUY" ? !(qty > 0) : qty !== 0)
      yield { pointer: `/${row}/qty`, expected: side === "BUY" ? "more than 0" : 0, found: qty };
    row++;
  }
}

/** Rows whose execution price is not the close moved by the slippage, up for a BUY and down for a SELL. */
export function* wrongExecutionPrice(
  trades: Iterable<Pick<TradeRow, "side" | "close" | "exec_price" | "slippage">>,
): Generator<Finding> {
  let row = 0;
  for (const { side, close, exec_price: found, slippage } of trades) {
    if (typeof slippage === "number") {
      const expected = close * (side === "BUY" ? 1 + slippage : 1 - slippage);
      // Ten digits: the producer computes in doubles and writes all of them.
      if (Math.abs(found - expected) > 1e-9 * Math.abs(expected))
        yield { pointer: `/${row}/exec_price`, expected, found };
    }
    row++;
  }
}

/** Rows whose day does not lie in the period: from `start` on, before `end`. */
export function* outsidePeriod(
  rows: Iterable<{ readonly timestamp: string }>,
  start: string,
  end: string,
): Generator<Finding> {
  let row = 0;
  for (const { timestamp } of rows) {
    const day = timestamp.slice(0, 10);
    if (day < start || day >= end)
      yield { pointer: `/${row}/timestamp`, expected: `from ${start} to before ${end}`, found: timestamp };
    row++;
  }
}
