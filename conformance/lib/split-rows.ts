import { reading, type Steps } from "../../src/reading.ts";

/** What the rows of a walk-forward say about one of its splits. */
export interface SplitRows {
  readonly train: RowFigures;
  readonly test: RowFigures;
}

/** Figures over some rows, unknown ones left out. */
export interface RowFigures {
  /** All rows, eligible or not. */
  rows: number;
  /** Rows that count for the figures. */
  eligible: number;
  readonly sharpe: Extent;
  readonly totalReturn: Extent;
}

export interface Extent {
  max: number;
  sum: number;
  count: number;
}

/** What a row of a walk-forward needs to be counted. */
export interface WalkForwardFigures {
  readonly split_name: string;
  readonly phase: string;
  readonly trade_trades: number;
  readonly sharpe_simple: number | null;
  readonly total_return: number | null;
}

/** Counts and figures of every split, in one pass. Training rows with fewer round trips than `leastRoundTrips` are not eligible. */
export function* splitRows(
  table: Iterable<WalkForwardFigures>,
  leastRoundTrips: number,
): Steps<ReadonlyMap<string, SplitRows>> {
  const splits = new Map<string, SplitRows>();
  const rows = reading(table);
  while (yield* rows.next()) {
    const row = rows.item;
    const split = splits.get(row.split_name) ?? { train: emptyFigures(), test: emptyFigures() };
    splits.set(row.split_name, split);
    const figures = row.phase === "test" ? split.test : split.train;
    figures.rows++;
    if (row.phase === "train" && row.trade_trades < leastRoundTrips) continue;
    figures.eligible++;
    extend(figures.sharpe, row.sharpe_simple);
    extend(figures.totalReturn, row.total_return);
  }
  return splits;
}

const emptyExtent = (): Extent => ({ max: Number.NEGATIVE_INFINITY, sum: 0, count: 0 });
const emptyFigures = (): RowFigures => ({ rows: 0, eligible: 0, sharpe: emptyExtent(), totalReturn: emptyExtent() });

function extend(extent: Extent, value: number | null): void {
  if (value === null) return;
  extent.max = Math.max(extent.max, value);
  extent.sum += value;
  extent.count++;
}

/** The figures of a split's summary as they follow from its rows; a figure is undefined when no row has it. Without eligible rows all are 0. */
export function splitFigures({ train, test }: SplitRows): Readonly<Record<string, number | undefined>> {
  const max = ({ eligible }: RowFigures, extent: Extent) =>
    eligible === 0 ? 0 : extent.count === 0 ? undefined : extent.max;
  const mean = ({ eligible }: RowFigures, extent: Extent) =>
    eligible === 0 ? 0 : extent.count === 0 ? undefined : extent.sum / extent.count;
  return {
    best_train_sharpe: max(train, train.sharpe),
    best_train_return: max(train, train.totalReturn),
    avg_test_sharpe_topk: mean(test, test.sharpe),
    avg_test_return_topk: mean(test, test.totalReturn),
    best_test_sharpe: max(test, test.sharpe),
    best_test_return: max(test, test.totalReturn),
  };
}
