import { describe, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { globFolder, globMatcher, globPattern } from "./glob.ts";

test.each([
  ["runs/*", "runs/a", true],
  ["runs/*", "runs/a/report.json", false],
  ["a", "x/a", false],
  ["data-*", "data-too-short", true],
  ["", "", true],
])("the pattern %j means the whole of %j: %s", (glob, path, expected) => {
  expect(globPattern(glob)(path)).toBe(expected);
});

describe("globMatcher", () => {
  test.each([
    ["outputs/runs/*", "outputs/runs/a", true],
    ["outputs/runs/*", "outputs/runs/a/report.json", true],
    ["outputs/runs/*", "outputs/runs", false],
    ["outputs/*/report.json", "outputs/runs/a/report.json", false],
    ["outputs/**/report.json", "outputs/runs/a/report.json", true],
    ["outputs/**/report.json", "outputs/report.json", true],
    ["**", "a/b", true],
    ["trades.csv", "outputs/runs/a/trades.csv", true],
    ["trades.csv", "trades.csv.gz", false],
    ["./outputs/", "outputs/x", true],
    ["outputs/run?", "outputs/run1", true],
    ["outputs/run[0-9]", "outputs/runx", false],
    ["outputs/run[!0-9]", "outputs/runx", true],
    ["outputs/{runs,sweeps}/*.json", "outputs/sweeps/a.json", true],
    ["outputs/{runs,sweeps}/*.json", "outputs/paper/a.json", false],
    ["a+b(c).json", "a+b(c).json", true],
    ["a.json", "axjson", false],
    ["new\nline", "x/new\nline/report.json", true],
    ["[", "[", true],
    ["{", "{", true],
    ["a/{b,c/{d,*}}/e", "a/c/x/e/f", true],
    ["a/{b,c/{d,*}}/e", "a/c/x/y/e", false],
    ["**/a/**/b", "a/x/y/b", true],
    ["**/a/**/b", "xa/b", false],
    ["a**b", "a/x/b", true],
    ["run[a-c-]", "run-", true],
    ["run[!a-c]", "runb", false],
    ["run?", "run\u{1f600}", true],
    ["run[\u{1f600}-\u{1f610}]", "run\u{1f601}", true],
    ["*", "", false],
    ["/a", "/a/b", true],
    ["*", "/a", false],
  ])("%j, %j: %s", (glob, path, expected) => {
    expect(globMatcher(glob)(path)).toBe(expected);
  });

  test.each([
    ["*a".repeat(40), "a".repeat(4000)],
    ["**/a".repeat(20), "a/".repeat(2000)],
    ["{a,aa}".repeat(40), "a".repeat(4000)],
    ["{*,**}".repeat(20), "a/".repeat(1000)],
  ])("%j keeps nobody waiting", (glob, path) => {
    expect(globMatcher(`${glob}/b`)(path)).toBe(false);
  });

  test.each([
    ["outputs/runs/*", "outputs/runs"],
    ["./outputs/**/report.json", "outputs"],
    ["outputs/a/report.json", "outputs/a/report.json"],
    ["outputs/", ""],
    ["outputs/{runs,paper/x}/a", "outputs"],
    ["{a/b,c}/d", ""],
    ["**/report.json", ""],
    ["report.json", ""],
    ["../other/run?/a", "../other"],
  ])("all that %j means lies in %j", (glob, folder) => {
    expect(globFolder(glob)).toBe(folder);
  });

  test.each(["{a,{b}", "[z-a]"])("%j is a mistake of whoever wrote it", (glob) => {
    expect(() => globMatcher(glob)).toThrow(UsageError);
  });
});
