import { reading } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { heldRows } from "./held-rows.ts";
import { nearly } from "./nearly.ts";
import type { SplitSummary } from "./split-summaries.ts";

/** A step of an out-of-sample equity curve. */
export interface CurveStep {
  readonly split_name: string;
  readonly avg_test_return: number;
  readonly cumulative_equity: number;
}

/** Steps that are not the splits in their order, or not with the mean return of their tests. A split without tests may have no step. */
export function* wrongSteps(curve: Iterable<CurveStep>, splits: readonly SplitSummary[]): Findings {
  const steps = yield* heldRows(curve);
  const tested = splits.filter((split) => split.figure("n_test_runs") !== 0);
  const expected = steps.length === splits.length ? splits : tested;
  if (steps.length !== expected.length) {
    yield { pointer: "", expected: `${expected.length} splits`, found: steps.length };
    return;
  }
  for (const [index, { split_name: name, avg_test_return: found }] of steps.entries()) {
    const split = expected[index];
    const average = split?.figure("avg_test_return_topk");
    if (name !== split?.name) yield { pointer: `/${index}/split_name`, expected: split?.name, found: name };
    else if (average !== undefined && !nearly(average, found, 1e-3))
      yield { pointer: `/${index}/avg_test_return`, expected: average, found };
  }
}

/** Steps whose equity is not 1, multiplied by 1 plus the mean return of every split so far. */
export function* notCompounded(curve: Iterable<CurveStep>, splits: readonly SplitSummary[]): Findings {
  const averages = new Map(splits.map((split) => [split.name, split.figure("avg_test_return_topk")]));
  let expected = 1;
  const rows = reading(curve);
  while (yield* rows.next()) {
    const { split_name, avg_test_return, cumulative_equity: found } = rows.item;
    // A step with another return than its split has is said of the step.
    expected *= 1 + (averages.get(split_name) ?? avg_test_return);
    if (!nearly(expected, found)) yield { pointer: `/${rows.index}/cumulative_equity`, expected, found };
  }
}
