import { createRequire } from "node:module";
import path from "node:path";
import v8 from "node:v8";
import { afterEach, expect, test } from "vitest";
import { temporaryFolders, writeFiles } from "../../test/temporary-folders.ts";
import { runCompiled, wrapping } from "./compiled-code.ts";
import { v8Flags } from "./v8-flags.ts";

const usual = v8.cachedDataVersionTag();
const newFolder = temporaryFolders();
afterEach(() => {
  v8.setFlagsFromString("--semi-space-growth-factor=2");
  v8.setFlagsFromString("--max-inlined-bytecode-size-cumulative=920");
  if (process.versions.node.startsWith("20.")) v8.setFlagsFromString("--interrupt-budget=67584");
});

test("what is done as usual is done under the flags that V8 starts with", () => {
  const { asUsual, set } = v8Flags([]);
  expect(asUsual(v8.cachedDataVersionTag)).toBe(usual);
  set("interrupt-budget");
  const late = v8.cachedDataVersionTag();
  // Only the V8 of Node 20 has this flag.
  if (process.versions.node.startsWith("20.")) expect(late).not.toBe(usual);
  expect(asUsual(v8.cachedDataVersionTag)).toBe(usual);
  expect(v8.cachedDataVersionTag()).toBe(late);
  set("semi-space-growth-factor");
  const both = v8.cachedDataVersionTag();
  expect(both).not.toBe(late);
  expect(asUsual(v8.cachedDataVersionTag)).toBe(usual);
  expect(v8.cachedDataVersionTag()).toBe(both);
});

test("code is compiled from what was kept as usual", () => {
  const folder = newFolder();
  writeFiles(folder, {
    "main.cjs": wrapping.join(`load = () => require("./part.cjs")`),
    "part.cjs": wrapping.join(""),
  });
  const flags: [string, number][] = [];
  const kept = { read: (name: string) => void flags.push([name.slice(-8), v8.cachedDataVersionTag()]) };
  const { asUsual, set } = v8Flags([]);
  runCompiled(folder, "main.cjs", createRequire(path.join(folder, "main.cjs")), kept, asUsual);
  set("semi-space-growth-factor");
  (globalThis as unknown as { load(): void }).load();
  expect(flags).toEqual([
    ["main.cjs", usual],
    ["part.cjs", usual],
  ]);
});
