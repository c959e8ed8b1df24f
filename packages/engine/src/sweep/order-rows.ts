import type { SweepConfig } from "./sweep-config.ts";

/** A column that rows are ordered by. */
export interface SortKey {
  readonly column: string;
  readonly ascending: boolean;
}

/** The order of a leaderboard: best Sharpe ratio first, then best return. */
export const leaderboardKeys: readonly SortKey[] = [
  { column: "sharpe_simple", ascending: false },
  { column: "total_return", ascending: false },
];

/** The places of the rows in the order of these columns: what is missing last whichever way, equal rows as they stood. */
export function orderRows(rows: readonly SweepConfig[], keys: readonly SortKey[] = leaderboardKeys): number[] {
  return Array.from(rows.keys()).sort((left, right) => {
    for (const { column, ascending } of keys) {
      const order = compareCells(rows[left]?.[column], rows[right]?.[column], ascending);
      if (order !== 0) return order;
    }
    return left - right;
  });
}

function compareCells(left: unknown, right: unknown, ascending: boolean): number {
  const isLeftMissing = isMissing(left);
  const isRightMissing = isMissing(right);
  if (isLeftMissing || isRightMissing) return Number(isLeftMissing) - Number(isRightMissing);
  const sign = ascending ? 1 : -1;
  if ((left as number) < (right as number)) return -sign;
  return (left as number) > (right as number) ? sign : 0;
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || Number.isNaN(value);
}
