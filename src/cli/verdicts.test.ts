import os from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import type { Failure } from "../report/report.ts";
import type { Judging } from "./judge-job.ts";
import { manyArtifacts } from "./many-artifacts.ts";
import { verdictsOf } from "./verdicts.ts";

const lowerBackgroundThreads = vi.hoisted(() => vi.fn());
vi.mock("./background-threads.ts", () => ({ lowerBackgroundThreads }));

const judgeInThreads = vi.hoisted(() => vi.fn((rest: Iterator<unknown>) => ({ [Symbol.iterator]: () => rest })));
vi.mock("./workers.ts", () => ({ judgeInThreads }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

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

test.each([
  { processors: 1, afterMs: 60_000, threads: undefined },
  { processors: 2, afterMs: 999, threads: undefined },
  { processors: 2, afterMs: 1000, threads: 2 },
  { processors: 4, afterMs: 249, threads: undefined },
  { processors: 4, afterMs: 250, threads: 4 },
  { processors: 64, afterMs: 250, threads: 8 },
])("after $afterMs ms on $processors processors the rest is judged by $threads threads", async (given) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(os, "availableParallelism").mockReturnValue(given.processors);
  judgeInThreads.mockClear();
  const jobs = Array.from({ length: 100 }, (_, index) => failure(`${index}`));
  const outcomes = [];
  for await (const outcome of verdictsOf(jobs, {} as Judging, { threads: undefined, command: "cli.cjs", setup })) {
    if (outcomes.push(outcome) === 1) vi.advanceTimersByTime(given.afterMs);
  }
  expect(outcomes).toEqual(jobs);
  expect(judgeInThreads.mock.calls.map(([, , pool]: unknown[]) => (pool as { count: number }).count)).toEqual(
    given.threads === undefined ? [] : [given.threads],
  );
});
