import type { RankedFigure } from "./best-run.ts";
import type { RunRow } from "./run-row.ts";

/** Runs by a figure, greatest first; those without it last; equal ones as they were given. */
export function compareRuns(rows: readonly RunRow[], figure: RankedFigure): RunRow[] {
  const figureOf = (row: RunRow) => {
    const value = row[figure];
    return value !== null && Number.isFinite(value) ? value : -Infinity;
  };
  return [...rows].sort((one, other) => {
    const [first, second] = [figureOf(one), figureOf(other)];
    return first === second ? 0 : first > second ? -1 : 1;
  });
}
