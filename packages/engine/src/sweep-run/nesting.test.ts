import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { isTooDeep } from "./nesting.ts";
import { readSweepFile } from "./read-sweep-config.ts";
import { yamlSettings } from "./yaml-settings.ts";

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

test("an alias that leads back to what holds it, or to too much, is refused", () => {
  expect(() => yamlSettings("a: &a [*a, *a]\n", "x.yaml")).toThrow("x.yaml nests too deep");
  const tenfold = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(`*${of}`).join(",")}]\n`;
  const laughs = `a: &a [1]\n${tenfold("b", "a")}${tenfold("c", "b")}${tenfold("d", "c")}${tenfold("e", "d")}`;
  expect(() => yamlSettings(laughs, "x.yaml")).toThrow("x.yaml is not YAML");
});
