import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fileSink } from "./file-sink.ts";
import { temporaryFolder } from "./recording-terminal.ts";

test("a report that cannot take its name leaves nothing behind", () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "report.json");
  const sink = fileSink(file);
  sink.write("{}");
  // Somebody else has made something of that name meanwhile.
  mkdirSync(file);
  expect(() => sink.end()).toThrow(`the report ${file} cannot be written`);
  sink.abandon();
  expect(readdirSync(folder)).toEqual(["report.json"]);
});

test("a report that is complete is not given up any more", () => {
  const file = path.join(temporaryFolder(), "a/b/report.json");
  const sink = fileSink(file);
  sink.write("{}");
  sink.end();
  sink.abandon();
  expect(readFileSync(file, "utf8")).toBe("{}");
});
