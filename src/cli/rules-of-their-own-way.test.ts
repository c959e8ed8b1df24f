import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { copyRun, temporaryFolder } from "./recording-terminal.ts";

const main = path.resolve(import.meta.dirname, "main.ts");

/** Runs the command in a process of its own, with a team's rule of which this is the file. */
function judgedWith(rule: string) {
  const cwd = temporaryFolder();
  copyRun(cwd);
  mkdirSync(path.join(cwd, "rules"));
  writeFileSync(path.join(cwd, "rules/one.rule.mjs"), rule);
  const tsx = import.meta.resolve("tsx");
  const args = ["--import", tsx, main, "--rules", "rules", "--format", "json", "outputs"];
  return spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
}

const rule = (check: string) => `export const one = {
  id: "acme/run.a", severity: "warning", claim: "a", why: "b", remedy: "c", cites: { source: "d", section: "e" },
  kind: "run", reads: ["config.json"], *check() { ${check} },
};`;

test.each([
  ["ends the process as it is loaded", "process.exit(0);"],
  ["ends the process as it is asked", rule("process.exit(0);")],
  ["waits for ever", `await new Promise(() => {});${rule("")}`],
  ["throws out of turn", `Promise.reject(new Error("oh")); await new Promise(() => {});`],
])("a rule that %s leaves no verdict, not a good one", (_, text) => {
  expect(judgedWith(text)).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("ended before there was a verdict"),
  });
});

test("what a rule prints does not get into the report", () => {
  const { status, stdout, stderr } = judgedWith(
    `console.log("loaded");${rule(`console.log("asked"); process.stdout.write("now\\n");`)}`,
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ conforms: true });
  expect(stderr).toBe("loaded\nasked\nnow\n");
});
