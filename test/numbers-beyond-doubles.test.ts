import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { Run, SessionSignal } from "../generated/quantlab/v1/index.ts";
import { copyRun, copySignals, runCommand, temporaryFolder } from "../src/cli/recording-terminal.ts";
import { InvalidArtifactError } from "../src/errors.ts";
import { read } from "../src/read.ts";
import type { Report } from "../src/report/report.ts";
import { openDirectory, openFile } from "../src/tree/directory.ts";

const fault = {
  severity: "error",
  message: expect.stringContaining('"-1e999" is beyond the range of a double'),
  found: "overflow",
  remedy: expect.stringContaining("1.7976931348623157e+308"),
};

async function commandIssues(cwd: string, name: string) {
  const { code, out } = await runCommand(["--format", "json", name], { cwd });
  expect(code).toBe(1);
  return (JSON.parse(out) as Report).artifacts.flatMap(({ issues }) => issues);
}

test.each([
  ["where a number belongs", /"total_return": [-.e\d]+/, '"total_return": -1e999'],
  ["in a member that no contract knows", /^\{/, '{\n  "note": [-1e999],'],
])("in a document, %s: one finding of its syntax", async (_, from, to) => {
  const cwd = temporaryFolder();
  const folder = copyRun(cwd);
  const file = path.join(folder, "report.json");
  const text = readFileSync(file, "utf8").replace(from, to);
  writeFileSync(file, text);
  const before = text.slice(0, text.indexOf("-1e999")).split("\n");
  const place = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  const expected = { ...fault, ...place, rule: "syntax.json", file: "report.json", pointer: "" };
  expect((await commandIssues(cwd, folder)).filter(({ severity }) => severity === "error")).toMatchObject([expected]);
  const attempt = read(Run, await openDirectory(folder));
  await expect(attempt).rejects.toThrow(InvalidArtifactError);
  await expect(attempt).rejects.toMatchObject({ issues: expect.arrayContaining([expect.objectContaining(place)]) });
});

test("in JSON Lines: one finding of its line", async () => {
  const cwd = temporaryFolder();
  const file = copySignals(cwd, "signals.jsonl");
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  writeFileSync(file, `${[lines[0]?.replace("{", '{"note": -1e999, '), ...lines.slice(1)].join("\n")}\n`);
  const expected = { ...fault, rule: "syntax.jsonl", pointer: "/0", line: 1, column: 10 };
  const issues = await commandIssues(cwd, "signals.jsonl");
  expect(issues).toMatchObject([expected]);
  await expect(read(SessionSignal, await openFile(file))).rejects.toMatchObject({ issues: [expected] });
});
