import { mean } from "../numeric/mean.ts";
import type { SweepRow } from "./run-sweep.ts";

/** What a split came to, in the order of its columns. */
export interface SplitSummary {
  readonly split_name: string;
  readonly best_train_sharpe: number;
  readonly best_train_return: number;
  readonly avg_test_sharpe_topk: number;
  readonly avg_test_return_topk: number;
  readonly best_test_sharpe: number;
  readonly best_test_return: number;
  readonly n_train_runs: number;
  readonly n_selected: number;
  readonly n_test_runs: number;
}

/** Sums up a split from the train rows that could be chosen and the test rows of those that were; zeros where there are none. */
export function splitSummary(
  name: string,
  trainRuns: number,
  eligible: readonly SweepRow[],
  test: readonly SweepRow[],
): SplitSummary {
  return {
    split_name: name,
    best_train_sharpe: best(eligible, "sharpe_simple"),
    best_train_return: best(eligible, "total_return"),
    avg_test_sharpe_topk: average(test, "sharpe_simple"),
    avg_test_return_topk: average(test, "total_return"),
    best_test_sharpe: best(test, "sharpe_simple"),
    best_test_return: best(test, "total_return"),
    n_train_runs: trainRuns,
    n_selected: test.length,
    n_test_runs: test.length,
  };
}

type Figure = "sharpe_simple" | "total_return";

function best(rows: readonly SweepRow[], figure: Figure): number {
  if (rows.length === 0) return 0;
  const values = rows.map((row) => row[figure]).filter((value) => !Number.isNaN(value));
  return values.length === 0 ? Number.NaN : values.reduce((greatest, value) => (value > greatest ? value : greatest));
}

function average(rows: readonly SweepRow[], figure: Figure): number {
  return rows.length === 0 ? 0 : mean(Float64Array.from(rows, (row) => row[figure]));
}
