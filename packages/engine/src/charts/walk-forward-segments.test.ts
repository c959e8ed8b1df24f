import { describe, expect, it } from "vitest";
import type { WalkForward } from "../sweep/walk-forward.ts";
import { walkForwardSegments } from "./walk-forward-segments.ts";

const split = (name: string, equity?: readonly number[]) => ({
  name,
  train: [{}],
  test: [],
  summary: { best_train_return: 0.5 },
  ...(equity && { series: { times: Float64Array.from(equity.keys()), equity: Float64Array.from(equity) } }),
});

describe("windows of a walk-forward", () => {
  it("go on from where the one before ended, over a window in which nothing was chosen", () => {
    const splits = [split("a", [1, 1.1]), split("b"), split("c", [1, 0.5, Number.NaN])];
    const segments = walkForwardSegments({ splits, outOfSample: [] } as unknown as WalkForward);
    expect(segments.map(({ equity }) => equity)).toEqual([
      [
        [0, 1],
        [1, 1.1],
      ],
      [],
      [
        [0, 1.1],
        [1, 0.55],
        [2, null],
      ],
    ]);
    expect(segments.map(({ testReturn }) => testReturn)).toEqual([expect.closeTo(0.1), null, -0.5]);
    expect(segments[0]?.trainReturn).toBe(0.5);
  });
});
