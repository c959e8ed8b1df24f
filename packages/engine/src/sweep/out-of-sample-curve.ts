import type { WalkForward } from "./walk-forward.ts";

/** A point of the curve that the tests of a walk-forward draw, under the names of its file. */
export interface OutOfSamplePoint {
  readonly split_name: string;
  readonly avg_test_return: number;
  readonly cumulative_equity: number;
}

/** The average return of each split's tests, one after the other; splits without tests have no point. */
export function outOfSampleCurve({ splits }: WalkForward): OutOfSamplePoint[] {
  let equity = 1;
  return splits
    .filter(({ test }) => test.length > 0)
    .map(({ name, summary }) => {
      equity *= 1 + summary.avg_test_return_topk;
      return { split_name: name, avg_test_return: summary.avg_test_return_topk, cumulative_equity: equity };
    });
}
