import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./recording-terminal.ts";
import { sourceLines } from "./source-lines.ts";

test("lines of files below the working directory, and of texts in memory", () => {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, "a.json"), "one\r\ntwo\nthree");
  const line = sourceLines(cwd, new Map([["-", Buffer.from("x\ny")]]));
  expect([1, 2, 3, 4].map((number) => line(".", "a.json", number))).toEqual(["one", "two", "three", undefined]);
  expect(line("a.json", "", 2)).toBe("two");
  expect(line("-", "", 2)).toBe("y");
});

test("pipes and what is not there have no lines; of a long file there is the beginning", () => {
  const cwd = temporaryFolder();
  execFileSync("mkfifo", [path.join(cwd, "pipe")]);
  writeFileSync(path.join(cwd, "long"), `${"x".repeat(1023)}\n`.repeat(5000));
  const line = sourceLines(cwd);
  expect(line("pipe", "", 1)).toBeUndefined();
  expect(line("nope", "", 1)).toBeUndefined();
  expect(line("long", "", 4000)).toHaveLength(1023);
  expect(line("long", "", 4999)).toBeUndefined();
});
