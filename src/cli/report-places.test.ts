import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { copyRun, copySignals, runCommand, temporaryFolder } from "./recording-terminal.ts";

function project(): string {
  const cwd = temporaryFolder();
  copyRun(cwd);
  copySignals(cwd);
  mkdirSync(path.join(cwd, "out"));
  symlinkSync("out", path.join(cwd, "linked"));
  writeFileSync(path.join(cwd, "quantlab-conform.json"), "{}");
  writeFileSync(path.join(cwd, "accepted.json"), '{"schema_version": "1.0", "entries": []}');
  return cwd;
}

test.each([
  [["json=out/a.json", "sarif=linked/a.json"], "sarif=linked/a.json would replace the json report"],
  [["json=new/a.json", "sarif=$/new/./a.json"], "sarif=$/new/./a.json would replace the json report"],
  [["json=out/../accepted.json"], "json=out/../accepted.json would replace the baseline"],
  [["json=quantlab-conform.json"], "json=quantlab-conform.json would replace the configuration"],
  [["json=outputs/runs/20261120_232950_run_bdcdd60/report.json"], "report.json would replace a file of a run"],
  [["json=signals.jsonl"], "json=signals.jsonl would replace what is judged"],
])("%j: a report that would take the place of something else is refused", async (formats, message) => {
  const cwd = project();
  const whole = (text: string) => text.replace("$", cwd);
  const argv = ["--baseline", "accepted.json", ...formats.flatMap((format) => ["--format", whole(format)])];
  const before = readFileSync(path.join(cwd, "accepted.json"), "utf8");
  expect(await runCommand([...argv, "outputs", "./signals.jsonl"], { cwd })).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining(whole(message)),
  });
  expect(readFileSync(path.join(cwd, "accepted.json"), "utf8")).toBe(before);
});

test("a report may replace an older one, and lie below what is judged", async () => {
  const cwd = project();
  const argv = ["--format", "json=outputs/state.json", "--format", "sarif=out/a.sarif", "--live", "outputs", "-"];
  argv.unshift("--format", "junit=outputs/runs/20261120_232950_run_bdcdd60/conform.xml");
  for (let run = 0; run < 2; run++) expect(await runCommand(argv, { cwd })).toMatchObject({ code: 0 });
});
