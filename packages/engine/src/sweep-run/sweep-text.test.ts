import { expect, test } from "vitest";
import type { SweepRow } from "../sweep/run-sweep.ts";
import { sweepText } from "./sweep-text.ts";

const figures = { sharpe_simple: 1.5, total_return: 0.25, max_drawdown: -0.1, trades: 4 };
const config = { ticker: "A", param_grid: { exit: [5, 10], entry: [20n, 30n] } };

test("a sweep tells its best run by what varied", () => {
  const best = { ...figures, exit: 10, entry: 20n } as unknown as SweepRow;
  expect(sweepText(config, 4, best, "/r")).toContain("runs: 4\nbest: entry=20, exit=10\nsharpe_simple: 1.5\n");
  const test = { ...best, split_name: "w-1" } as unknown as SweepRow;
  expect(sweepText({ ...config, splits: [{}] }, 4, test, "/r")).toContain(
    "best: w-1 out of sample, entry=20, exit=10\n",
  );
  const named = { ...best, split_name: "mine" } as unknown as SweepRow;
  expect(sweepText({ ...config, split_name: "mine" }, 4, named, "/r")).toContain("best: entry=20, exit=10\n");
  expect(sweepText({ ticker: "A" }, 1, figures as unknown as SweepRow, "/r")).toContain("best: the only one\n");
  expect(sweepText(config, 4, undefined, "/r")).toContain("best: no configuration was chosen\n\nRun directory: /r");
});
