import { expect, test, vi } from "vitest";
import type { Failure } from "../report/report.ts";
import type { Judging } from "./judge-job.ts";
import { manyArtifacts } from "./many-artifacts.ts";
import { verdictsOf } from "./verdicts.ts";

const lowerBackgroundThreads = vi.hoisted(() => vi.fn());
vi.mock("./background-threads.ts", () => ({ lowerBackgroundThreads }));

const failure = (path: string): Failure => ({ path, message: "", remedy: "" });
const setup = { ruleFolders: [], live: false, versions: {}, coverage: false };

test.each([
  [63, 0],
  [64, 1],
  [128, 2],
  [200, 3],
])("of %d artifacts the process is told %d times that they are many", async (count, times) => {
  const told = vi.fn();
  process.on(manyArtifacts, told);
  const jobs = Array.from({ length: count }, (_, index) => failure(`${index}`));
  const outcomes = [];
  for await (const outcome of verdictsOf(jobs, {} as Judging, { threads: undefined, command: undefined, setup }))
    outcomes.push(outcome);
  process.off(manyArtifacts, told);
  expect(outcomes).toEqual(jobs);
  expect(told).toHaveBeenCalledTimes(times);
  expect(lowerBackgroundThreads).toHaveBeenCalledTimes(Math.min(times, 1));
  lowerBackgroundThreads.mockClear();
});
