import type { WalkForward } from "../sweep/walk-forward.ts";
import { sampleExtremes } from "./sample-extremes.ts";
import type { WalkForwardSegment } from "./walk-forward-picture.ts";

/** The windows of a walk-forward as they are drawn: each test window goes on from where the one before it ended. */
export function walkForwardSegments({ splits }: WalkForward): WalkForwardSegment[] {
  const groups = Math.max(20, Math.floor(250 / Math.max(1, splits.length)));
  let reached = 1;
  return splits.map(({ name, series, train, summary }) => {
    const start = reached;
    const chained = series?.equity.map((value) => value * start);
    reached = chained?.findLast(Number.isFinite) ?? reached;
    return {
      name,
      equity: series && chained ? sampleExtremes(series.times, chained, groups).points : [],
      trainReturn: train.length > 0 ? finiteOrNull(summary.best_train_return) : null,
      testReturn: series ? finiteOrNull(series.equity.findLast(Number.isFinite) ?? Number.NaN, -1) : null,
    };
  });
}

function finiteOrNull(value: number, shift = 0): number | null {
  return Number.isFinite(value) ? value + shift : null;
}
