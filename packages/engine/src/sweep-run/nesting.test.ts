import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { isTooDeep } from "./nesting.ts";
import { readSweepFile } from "./read-sweep-config.ts";

test("what a configuration needs is not too deep", () => {
  expect(
    isTooDeep('param_grid: {fee: [0.001, 0.002]}\nsplits:\n  - name: s1\n    train: {start: "2020-01-01"}\n'),
  ).toBe(false);
  expect(isTooDeep(`${"- [1]\n".repeat(100_000)}`)).toBe(false);
});

test.each([["["], ["{"], ["- "], ["? "], ["{a: ["], ["a: {b: "]])("%j again and again is refused", (text) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "nesting-")), "deep.yaml");
  writeFileSync(file, text.repeat(1_000_000));
  expect(() => readSweepFile(file, "deep.yaml")).toThrow("nests too deep");
});

test("as deep as is allowed, the parser answers", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "nesting-")), "deep.yaml");
  writeFileSync(file, `${"[".repeat(100)}${"]".repeat(100)}`);
  expect(() => readSweepFile(file, "deep.yaml")).toThrow("holds no settings");
  writeFileSync(file, `${"- ".repeat(95)}1\n`);
  expect(() => readSweepFile(file, "deep.yaml")).toThrow("holds no settings");
});
