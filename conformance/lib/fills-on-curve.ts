import { microseconds } from "./local-time.ts";
import type { Fill } from "./paper-broker.ts";

/** A bar of an equity curve. */
export interface CurvePoint {
  readonly timestamp: string;
  readonly equity: number;
}

/** A fill, its row, and the bar of the curve on which it happened; undefined when the curve has no such bar. */
export interface FillOnCurve {
  readonly row: number;
  readonly fill: Pick<Fill, "timestamp" | "equity_after">;
  readonly point: CurvePoint | undefined;
}

/** Looks up the bar of every fill in one pass over both, which are sorted by time. Nothing when the curve is empty. */
export function* fillsOnCurve(
  fills: Iterable<Pick<Fill, "timestamp" | "equity_after">>,
  curve: Iterable<CurvePoint>,
): Generator<FillOnCurve> {
  const points = curve[Symbol.iterator]();
  let point = points.next();
  if (point.done) return;
  let row = 0;
  for (const fill of fills) {
    const time = microseconds(fill.timestamp) ?? Number.NaN;
    while (!point.done && (microseconds(point.value.timestamp) ?? Infinity) < time) point = points.next();
    const met = !point.done && microseconds(point.value.timestamp) === time;
    yield { row: row++, fill, point: met ? point.value : undefined };
  }
}
