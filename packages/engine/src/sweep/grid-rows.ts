import type { ParameterGrid } from "./parameter-grid.ts";
import type { SweepRow } from "./run-sweep.ts";
import { figureCount, withFigures } from "./sweep-figures.ts";

/** The runs of a grid, kept as numbers: a row is made when it is asked for. */
export interface GridRows {
  readonly size: number;
  readonly figures: Float64Array;
  /** Places of the grid, best first. */
  readonly order: Uint32Array;
  /** In the order of the grid. */
  rows(): Iterable<SweepRow>;
  /** Best first; the first `count` of them where that is given. */
  ranked(count?: number): Iterable<SweepRow>;
}

/** The rows of a grid with their figures, run by run in its order. */
export function gridRows(grid: ParameterGrid, { figures, order }: Pick<GridRows, "figures" | "order">): GridRows {
  // A copy of a whole row takes its shape with it; one that gains its members singly does not.
  const pattern = withFigures(grid.at(0), figures);
  const rowAt = (index: number): SweepRow => withFigures(grid.set({ ...pattern }, index), figures, index * figureCount);
  return {
    size: grid.size,
    figures,
    order,
    *rows() {
      for (let index = 0; index < grid.size; index++) yield rowAt(index);
    },
    *ranked(count = grid.size) {
      for (const index of order.subarray(0, count)) yield rowAt(index);
    },
  };
}

const returnAt = 0;
const sharpeAt = 2;

/** The places of the runs with these figures, best first: Sharpe ratio, then return, both unknown last, equal ones as they stand in the grid. */
export function leaderboardOrder(figures: Float64Array): Uint32Array {
  const order = new Uint32Array(figures.length / figureCount);
  for (let index = 0; index < order.length; index++) order[index] = index;
  const compare = (left: number, right: number, figure: number): number => {
    const one = figures[left * figureCount + figure] as number;
    const other = figures[right * figureCount + figure] as number;
    if (one > other) return -1;
    if (one < other) return 1;
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  };
  return order.sort((left, right) => compare(left, right, sharpeAt) || compare(left, right, returnAt) || left - right);
}
