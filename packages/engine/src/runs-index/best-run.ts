import type { RunRow } from "./run-row.ts";

/** Figures that runs can be ranked by. */
export const rankedFigures = ["sharpe_simple", "total_return", "max_drawdown", "trades"] as const;

/** A figure that runs can be ranked by. */
export type RankedFigure = (typeof rankedFigures)[number];

/** Whether runs can be ranked by a name. */
export function isRankedFigure(name: string): name is RankedFigure {
  return (rankedFigures as readonly string[]).includes(name);
}

/** The run with the greatest figure, the first of several; undefined when no run has the figure. */
export function bestRun(rows: readonly RunRow[], figure: RankedFigure): RunRow | undefined {
  let best: RunRow | undefined;
  for (const row of rows) {
    const value = row[figure];
    if (value !== null && Number.isFinite(value) && value > (best?.[figure] ?? -Infinity)) best = row;
  }
  return best;
}
