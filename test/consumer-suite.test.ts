import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { runCommand } from "../src/cli/recording-terminal.ts";
import type { Report } from "../src/report/report.ts";

const folder = mkdtempSync(path.join(tmpdir(), "consumer-"));
const bundle = path.join(folder, "request-reader.mjs");
buildSync({
  entryPoints: [path.join(import.meta.dirname, "producers/request-reader.mjs")],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
});
const reader = (how: string) => [process.execPath, bundle, how];

async function consumer(...args: string[]) {
  const cwd = mkdtempSync(path.join(tmpdir(), "consumer-suite-"));
  const { code, out, err } = await runCommand(
    ["consumer", ...(args.includes("--count") ? [] : ["--count", "8"]), "--format", "json", ...args],
    {
      cwd,
      env: process.env,
    },
  );
  return { code, err, report: out === "" ? undefined : JSON.parse(out) };
}

const rulesOf = (report: Report) => [
  ...new Set(report.artifacts.flatMap(({ issues }) => issues.map(({ rule }) => rule))),
];

describe("quantlab-conform consumer", () => {
  test.each([["path"], ["stdin"]])("one that validates by the schema conforms, by %s", async (input) => {
    const { code, report } = await consumer(
      "--kind",
      "request",
      "--input",
      input,
      "--schema-only",
      "--",
      ...reader("strict"),
    );
    expect(rulesOf(report)).toEqual([]);
    expect(code).toBe(0);
    expect(report.counts.artifacts).toBe(16);
  });
  test("one that accepts everything fails on invalid examples alone", async () => {
    const { code, report } = await consumer("--kind", "request", "--", ...reader("lenient"));
    expect(code).toBe(1);
    expect(report.counts.errors).toBe(8);
    expect(rulesOf(report)).toEqual(["consumer.refuses-what-breaks"]);
  });
  test("one that refuses everything fails on valid examples alone", async () => {
    const { code, report } = await consumer("--kind", "request", "--", ...reader("proud"));
    expect(code).toBe(1);
    expect(report.counts.errors).toBe(8);
    expect(rulesOf(report)).toEqual(["consumer.accepts-what-conforms"]);
  });
  test("one that does not answer is stopped", async () => {
    const { code, report } = await consumer(
      "--kind",
      "request",
      "--count",
      "1",
      "--timeout",
      "1",
      "--",
      ...reader("stuck"),
    );
    expect(code).toBe(1);
    expect(rulesOf(report)).toEqual(["consumer.answers"]);
  });
  test("the same seed feeds the same examples", async () => {
    const args = ["--kind", "signal", "--only", "invalid", "--seed", "5", "--", "true"];
    const [first, second] = [await consumer(...args), await consumer(...args)];
    expect(first.report).toEqual(second.report);
  });
  test.each([
    [["--kind", "request"], "no command of a consumer"],
    [["--kind", "requests", "--", "x"], "did you mean request?"],
    [["--kind", ",requests,", "--", "x"], "did you mean request?"],
    [["--kind", "run", "--input", "stdin", "--", "x"], "run is a directory"],
    [["--input", "mail", "--", "x"], "is not path or stdin"],
    [["--kind", "request", "--", "no-such-program-here"], "cannot be started"],
  ])("%j ends with 2", async (args, message) => {
    const { code, err } = await consumer(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
