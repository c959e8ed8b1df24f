import { expect, test } from "vitest";
import { Run } from "../generated/quantlab/v1/index.ts";
import { check } from "./check.ts";
import { UsageError } from "./errors.ts";
import { read } from "./read.ts";
import { memoryTree } from "./tree/memory.ts";
import { memoryTarget } from "./tree/memory-target.ts";
import { write } from "./write.ts";

const directory: unknown = "outputs/runs/20261120_232950_run_bdcdd60";
const nothing: unknown = undefined;

test.each([
  ["a path is no tree to check", () => check(directory as never)],
  ["nothing is no tree to check", () => check(nothing as never)],
  ["a path is no tree to read", () => read(Run, directory as never)],
  ["a name is no descriptor", () => read("run" as never, memoryTree({}))],
  ["a missing import is no descriptor", () => write(nothing as never, memoryTarget(), {} as never)],
  ["a path is no target", () => write(Run, directory as never, {} as never)],
])("%s", async (_, call) => {
  const thrown: unknown = await call().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(UsageError);
  expect(thrown).toMatchObject({ code: "USAGE", remedy: expect.stringMatching(/^Give /) });
});
