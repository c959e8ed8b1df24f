import { createRequire } from "node:module";
import path from "node:path";
import v8 from "node:v8";
import { afterEach, expect, test } from "vitest";
import { temporaryFolders, writeFiles } from "../../test/temporary-folders.ts";
import type { CodeFolder } from "./code-folder.ts";
import { runCompiled, wrapping } from "./compiled-code.ts";
import { lateOptimising } from "./late-optimising.ts";

// Newer versions of Node have other budgets.
const isJudgedHere = process.versions.node.startsWith("20.");
const usual = v8.cachedDataVersionTag();
const newFolder = temporaryFolders();
afterEach(() => {
  if (isJudgedHere) v8.setFlagsFromString("--interrupt-budget=67584");
});

test.runIf(isJudgedHere)("what is done as usual is done under the flags that V8 starts with", () => {
  const { asUsual, begin } = lateOptimising(false);
  expect(asUsual(v8.cachedDataVersionTag)).toBe(usual);
  begin();
  expect(v8.cachedDataVersionTag()).not.toBe(usual);
  expect(asUsual(v8.cachedDataVersionTag)).toBe(usual);
  expect(v8.cachedDataVersionTag()).not.toBe(usual);
});

test.runIf(isJudgedHere)("code is kept, and compiled from what was kept, as usual", () => {
  const folder = newFolder();
  writeFiles(folder, {
    "main.cjs": wrapping.join(`load = () => require("./part.cjs")`),
    "part.cjs": wrapping.join(""),
  });
  const flags: [string, number][] = [];
  const store: CodeFolder = {
    read: (name) => void flags.push([name.slice(-8), v8.cachedDataVersionTag()]),
    write: () => flags.push(["write", v8.cachedDataVersionTag()]),
  };
  const { asUsual, begin } = lateOptimising(false);
  const keep = runCompiled(folder, "main.cjs", createRequire(path.join(folder, "main.cjs")), store, asUsual);
  begin();
  (globalThis as unknown as { load(): void }).load();
  keep();
  expect(flags).toEqual([
    ["main.cjs", usual],
    ["part.cjs", usual],
    ["write", usual],
    ["write", usual],
  ]);
});

test.runIf(!isJudgedHere)("versions of V8 that count otherwise are left alone", () => {
  const { asUsual, begin } = lateOptimising(false);
  begin();
  expect(asUsual(() => v8.cachedDataVersionTag())).toBe(usual);
});
