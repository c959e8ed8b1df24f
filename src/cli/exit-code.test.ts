import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { copyRun, runCommand, temporaryFolder } from "./recording-terminal.ts";

const report = (out: string) => JSON.parse(out) as Report;
const runPath = "outputs/runs/20261120_232950_run_bdcdd60";

describe("exit codes", () => {
  test("0: an artifact that conforms", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    expect(await runCommand([runPath], { cwd })).toMatchObject({ code: 0, err: "" });
  });

  test("1: an artifact that does not", async () => {
    const cwd = temporaryFolder();
    rmSync(path.join(copyRun(cwd), "config.json"));
    const { code, out } = await runCommand(["--format", "json", runPath], { cwd });
    expect(code).toBe(1);
    expect(report(out)).toMatchObject({
      conforms: false,
      artifacts: [{ path: runPath, kind: "run", conforms: false }],
    });
    expect(report(out).artifacts[0]?.issues[0]).toMatchObject({ rule: "layout.file-exists", file: "config.json" });
  });

  test.each([
    [["nope"], "nope: it cannot be read: there is no such file or directory"],
    [["outputs/*_run_*"], "Patterns are expanded by the shell"],
    [["--color", "never"], "write --color=never"],
    [["prodcer", "--", "main.py"], "Where the command producer is meant, it comes first"],
    [["--strict", "consumer", "."], "Where the command consumer is meant, it comes first"],
    [["gate"], "The command gate is one of quantlab-contracts"],
    [["help"], "The options are told by quantlab-conform --help"],
    [["./gate"], "Check that it exists and may be read.\n"],
    [["."], ".: nothing to judge"],
    [["other.json"], "other.json: not recognised: no kind of artifact has a file other.json"],
    [["--as", "rum", "."], "there is no kind rum, did you mean run?"],
    [["--frmat", "json"], "there is no option --frmat, did you mean --format?"],
    [[], "no path is given"],
    [["--explain", "schema.requird"], "there is no rule schema.requird, did you mean schema.required?"],
    [["--severity", "schema.requird=off", "."], "there is no rule schema.requird, did you mean schema.required?"],
    [
      ["--severity", "schema.required=warn", "."],
      "--severity schema.required=warn: warn is not a level, did you mean warning?",
    ],
    [["--contract-version", "9.9", "."], "there is no contract version 9.9"],
    [["--update-baseline", "."], "--update-baseline has no baseline to write"],
    [["--config", "none.json", "."], "cannot be read: there is no such file or directory"],
    [["--rules", "none", "."], "cannot be read: there is no such file or directory"],
    [["--watch", "-"], "standard input cannot be watched"],
    [["--watch", "--format", "json", "."], "json is one document"],
    [["--watch", "http://127.0.0.1:9"], "a running bridge cannot be watched"],
    [["--watch", "--record", "x", "."], "a running bridge cannot be watched"],
    [["--watch", "--allow-remote", "."], "--allow-remote is about a running bridge, which cannot"],
    [["--watch", "--jobs", "2", "."], "--watch and --jobs exclude each other"],
  ])("2: %j", async (argv, message) => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, "other.json"), "{}");
    const { code, err } = await runCommand(argv, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("2 weighs more than 1, and what could be judged is reported", async () => {
    const cwd = temporaryFolder();
    rmSync(path.join(copyRun(cwd), "config.json"));
    const { code, out } = await runCommand(["--format", "json", runPath, "nope"], { cwd });
    expect(code).toBe(2);
    expect(report(out)).toMatchObject({
      conforms: false,
      counts: { artifacts: 1, errors: 1 },
      failures: [{ path: "nope" }],
    });
  });

  test("--strict: warnings fail, and stay warnings", async () => {
    const cwd = temporaryFolder();
    rmSync(path.join(copyRun(cwd), "config.json"));
    const argv = ["--severity", "layout.file-exists=warning", "--format", "json", "outputs"];
    expect(await runCommand(argv, { cwd })).toMatchObject({ code: 0 });
    const { code, out } = await runCommand(["--strict", ...argv], { cwd });
    expect(code).toBe(1);
    expect(report(out)).toMatchObject({
      conforms: false,
      counts: { errors: 0, warnings: 1 },
      artifacts: [{ conforms: false }],
    });
  });

  test("--strict: every format says that it failed", async () => {
    const cwd = temporaryFolder();
    rmSync(path.join(copyRun(cwd), "config.json"));
    const said = async (format: string, ...more: readonly string[]) => {
      const argv = ["--severity", "layout.file-exists=warning", "--strict", "--format", format, ...more, "outputs"];
      const { code, out } = await runCommand(argv, { cwd });
      expect(code, format).toBe(1);
      return out;
    };
    const failure = 'failures="1" errors="0"';
    expect(await said("junit")).toContain(failure);
    expect(await said("junit")).toMatch(/<failure type="layout\.file-exists"[\s\S]*warning: /);
    for (const format of ["pretty", "github", "markdown", "html"])
      expect(await said(format), format).toMatch(/does not conform \(strict\)/i);
    expect(await said("pretty", "--quiet")).toContain("config.json is missing");
    expect(JSON.parse(await said("sarif")).runs[0].properties).toMatchObject({ conforms: false, strict: true });
    const { out } = await runCommand(["--severity", "layout.file-exists=warning", "--format", "junit", "outputs"], {
      cwd,
    });
    expect(out).not.toContain(failure);
  });
});
