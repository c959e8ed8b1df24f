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
  const columns = keys.map(({ column }) => rows.map((row) => row[column] ?? undefined));
  return Array.from(rows.keys()).sort((left, right) => {
    for (let key = 0; key < keys.length; key++) {
      const cells = columns[key] as unknown[];
      const order = compareCells(cells[left], cells[right], keys[key]?.ascending === true);
      if (order !== 0) return order;
    }
    return left - right;
  });
}

function compareCells(left: unknown, right: unknown, ascending: boolean): number {
  if ((left as number) < (right as number)) return ascending ? -1 : 1;
  if ((left as number) > (right as number)) return ascending ? 1 : -1;
  return Number(isMissing(left)) - Number(isMissing(right));
}

function isMissing(value: unknown): boolean {
  return value === undefined || Number.isNaN(value);
}
