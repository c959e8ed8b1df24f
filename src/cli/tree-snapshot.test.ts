import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./recording-terminal.ts";
import { changesBetween, takeSnapshot } from "./tree-snapshot.ts";

test("what is new, gone or different, and the folders above it", () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "a/b"), { recursive: true });
  for (const name of ["a/same", "a/b/changed", "gone"]) writeFileSync(path.join(folder, name), "1");
  symlinkSync(folder, path.join(folder, "a/loop"));
  const before = takeSnapshot([folder]);
  expect(changesBetween(before, takeSnapshot([folder]))).toEqual(new Set());
  writeFileSync(path.join(folder, "a/b/changed"), "22");
  rmSync(path.join(folder, "gone"));
  const changed = changesBetween(before, takeSnapshot([folder]));
  for (const name of ["a", "a/b", "a/b/changed", "gone"]) expect(changed).toContain(path.join(folder, name));
  expect(changed).not.toContain(path.join(folder, "a/same"));
});

test("what is not there is not an error", () => {
  expect(takeSnapshot(["/nowhere/at/all"]).size).toBe(0);
});
