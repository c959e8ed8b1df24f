import type { Finding } from "../rule.ts";
import type { SplitRows } from "./split-rows.ts";
import type { SplitSummary } from "./split-summaries.ts";

/** Splits whose rows are not as many as their summary counts, that were not tested as often as selected, or not trained over one of the grids. */
export function* wrongCounts(
  splits: readonly SplitSummary[],
  counted: ReadonlyMap<string, SplitRows>,
  gridSizes: readonly (number | undefined)[],
): Generator<Finding> {
  const [rows, summary] = ["walkforward.csv", "walkforward_summary.csv"];
  // Rows of a split that has no summary are told by their split.
  if ([...counted.keys()].some((name) => !splits.some((split) => split.name === name))) return;
  for (const { name, figure } of splits) {
    const { train, test } = counted.get(name) ?? { train: { rows: 0 }, test: { rows: 0 } };
    const [trained, tested, selected] = [figure("n_train_runs"), figure("n_test_runs"), figure("n_selected")];
    if (trained !== undefined && trained !== train.rows)
      yield { file: rows, pointer: "", expected: `${trained} training rows of split ${name}`, found: train.rows };
    if (tested !== undefined && tested !== test.rows)
      yield { file: rows, pointer: "", expected: `${tested} test rows of split ${name}`, found: test.rows };
    if (tested !== selected)
      yield { file: summary, pointer: "", expected: `${selected} tests in split ${name}`, found: tested };
    if (trained !== undefined && !gridSizes.includes(trained) && !gridSizes.includes(undefined))
      yield { file: summary, pointer: "", expected: `${gridSizes[0]} trainings in split ${name}`, found: trained };
  }
}
