import type { ForwardEquityPoint, ForwardReturnPoint } from "@quantlab/contracts/quantlab/v1";
import { periodReturns } from "../analytics/period-returns.ts";
import { barTimeTexts } from "../artifacts/bar-time-texts.ts";
import { type TradeRow, tradeRows } from "../paper/trade-rows.ts";
import type { Segment } from "./evaluate-segment.ts";

/** The rows of the tables of a forward session. */
export interface SessionRows {
  readonly equity: readonly ForwardEquityPoint[];
  readonly trades: readonly TradeRow[];
}

const noRows: SessionRows = { equity: [], trades: [] };

/**
 * The rows of a session after a segment. Where two points have the same time the later one counts, and points are ordered by the text
 * of their time. Fills of a resumed session write their time with the time of day, after those that are there.
 */
export function rowsAfter(segment: Segment, earlier: SessionRows = noRows): SessionRows {
  const ownTexts = barTimeTexts(Array.from(segment.times), segment.zone);
  // A segment of midnights alone among bars of every hour.
  const hasTimeOfDay = (earlier.equity[0]?.timestamp.length ?? 0) > 10;
  const texts = hasTimeOfDay ? ownTexts.map(withTimeOfDay) : ownTexts;
  const points = new Map(earlier.equity.map((point) => [point.timestamp, point]));
  texts.forEach((timestamp, row) => {
    points.set(timestamp, { timestamp, equity: segment.equity[row] as number });
  });
  const fills = tradeRows(segment.fills, segment.zone);
  const isResumed = earlier.equity.length > 0 || earlier.trades.length > 0;
  const added = isResumed ? fills.map((row) => ({ ...row, timestamp: withTimeOfDay(row.timestamp) })) : fills;
  return {
    equity: Array.from(points.values()).sort((left, right) => compareTexts(left.timestamp, right.timestamp)),
    trades: distinctTrades([...earlier.trades, ...added]),
  };
}

/** The return of each point over the one before it, 0 for the first. */
export function returnRows(equity: readonly ForwardEquityPoint[]): ForwardReturnPoint[] {
  const returns = periodReturns(Float64Array.from(equity, (point) => point.equity));
  return equity.map(({ timestamp }, row) => ({
    timestamp,
    daily_return: row === 0 ? 0 : (returns[row - 1] as number),
  }));
}

function distinctTrades(trades: readonly TradeRow[]): TradeRow[] {
  const seen = new Set<string>();
  return trades.filter(({ timestamp, side, qty, exec_price }) => {
    const key = JSON.stringify([timestamp, side, qty, exec_price]);
    return !seen.has(key) && seen.add(key);
  });
}

const withTimeOfDay = (text: string): string => (text.length === 10 ? `${text} 00:00:00` : text);

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
