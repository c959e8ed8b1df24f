import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bothAsJson, brokenRuns, printedReport, writeJson } from "./broken-runs.ts";
import { copyRun, runCommand } from "./recording-terminal.ts";

describe("--severity", () => {
  test("the last that matches holds; off takes findings away", async () => {
    const cwd = brokenRuns();
    const off = await runCommand(["--severity", "layout.*=off", ...bothAsJson], { cwd });
    expect(off.code).toBe(0);
    expect(printedReport(off).counts.errors).toBe(0);
    const info = await runCommand(["--severity", "*=off", "--severity", "layout.file-exists=info", ...bothAsJson], {
      cwd,
    });
    expect(printedReport(info).counts).toMatchObject({ errors: 0, infos: 2 });
  });
});

describe("configuration", () => {
  test("is found above, up to the root of the repository", async () => {
    const cwd = brokenRuns();
    writeJson(cwd, "quantlab-conform.json", { severity: { "layout.file-exists": "info" } });
    expect(await runCommand(bothAsJson, { cwd })).toMatchObject({ code: 0 });
    expect(await runCommand(["."], { cwd: path.join(cwd, "outputs/a") })).toMatchObject({ code: 0 });
    expect(await runCommand(["--no-config", ...bothAsJson], { cwd })).toMatchObject({ code: 1 });
    mkdirSync(path.join(cwd, "outputs/.git"));
    expect(await runCommand(["."], { cwd: path.join(cwd, "outputs/a") })).toMatchObject({ code: 1 });
  });

  test("the command line goes before it", async () => {
    const cwd = brokenRuns();
    writeJson(cwd, "quantlab-conform.json", { severity: { "layout.file-exists": "info" }, format: ["ndjson"] });
    expect((await runCommand(["outputs"], { cwd })).out.trim().split("\n")).toHaveLength(3);
    expect(await runCommand(["--severity", "layout.file-exists=error", ...bothAsJson], { cwd })).toMatchObject({
      code: 1,
    });
  });

  test("an ignore takes findings out by rule and glob, with its reason", async () => {
    const cwd = brokenRuns();
    writeJson(cwd, "quantlab-conform.json", {
      ignore: [{ rule: "layout.*", files: "outputs/a/**", reason: "made before 1.0" }],
    });
    const result = await runCommand(bothAsJson, { cwd });
    expect(result.code).toBe(1);
    expect(printedReport(result).counts.errors).toBe(1);
    expect(printedReport(result).suppressed).toMatchObject([
      {
        rule: "layout.file-exists",
        path: "outputs/a/20261120_232950_run_bdcdd60",
        file: "config.json",
        reason: "made before 1.0",
        expires: null,
      },
    ]);
  });

  test("an ignore that has ended counts no longer and is named", async () => {
    const cwd = brokenRuns();
    const ignore = { rule: "layout.file-exists", files: "config.json", reason: "soon gone" };
    writeJson(cwd, "quantlab-conform.json", { ignore: [{ ...ignore, expires: "2020-01-31" }] });
    expect(await runCommand(bothAsJson, { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining("ended on 2020-01-31 (soon gone)"),
    });
    writeJson(cwd, "quantlab-conform.json", { ignore: [{ ...ignore, expires: "9999-12-31" }] });
    expect(await runCommand(bothAsJson, { cwd })).toMatchObject({ code: 0, err: "" });
  });

  test("an ignore that meets no finding is named once everything that it means was judged", async () => {
    const cwd = brokenRuns();
    const ignore = (rule: string, files: string) => ({ rule, files, reason: "made before 1.0" });
    writeJson(cwd, "quantlab-conform.json", {
      ignore: [
        ignore("layout.*", "outputs/**/config.json"),
        ignore("layout.file-exists", "outputs/b/**"),
        ignore("schema.*", "outputs/{a,b}/**"),
        ignore("layout.file-exists", "outputs/a/*/metrics.json"),
        ignore("run.bars-lie-in-the-period", "outputs/*"),
        ignore("layout.regular-file", "metrics.json"),
        { ...ignore("layout.file-exists", "outputs/a/x"), expires: "2020-01-31" },
      ],
    });
    const idle = async (...paths: string[]) => {
      const { code, err } = await runCommand(["--format", "json=a.json", ...paths], { cwd });
      return [
        code,
        ...[...err.matchAll(/the ignore of (\S+) in (\S+) \(made before 1.0\) meets no/g)].map(([, , files]) => files),
      ];
    };
    const below = ["outputs/{a,b}/**", "outputs/a/*/metrics.json"];
    expect(await idle("outputs")).toEqual([0, ...below]);
    expect(await idle(".")).toEqual([0, ...below, "metrics.json"]);
    expect(await idle("outputs/a")).toEqual([0, "outputs/a/*/metrics.json"]);
    expect(await idle("outputs/a/20261120_232950_run_bdcdd60")).toEqual([0]);
    expect(await idle("outputs", "outputs/none")).toEqual([2, "outputs/a/*/metrics.json"]);
    expect(await idle("--severity", "layout.*=off", "outputs")).toEqual([0, ...below]);
    expect(await idle("--quiet", "outputs")).toEqual([0]);
    expect(await idle("--strict", "--baseline", "b.json", "--update-baseline", "outputs")).toEqual([0, ...below]);
    copyRun(cwd, "outputs/a/20261120_232950_run_bdcdd60");
    expect(await idle("outputs/a")).toEqual([0, "outputs/a/*/metrics.json"]);
    copyRun(cwd, "outputs/b/20261120_232950_run_bdcdd60");
    expect(await idle("outputs")).toEqual([0, "outputs/**/config.json", "outputs/b/**", ...below, "outputs/*"]);
  });

  test.each([
    [{ sevrity: {} }, "did you mean severity?"],
    [
      { ignore: [{ rule: "layout.fil-exists", files: "*", reason: "r" }] },
      "there is no rule layout.fil-exists, did you mean layout.file-exists?",
    ],
  ])("%j is a usage error", async (config, message) => {
    const cwd = brokenRuns();
    writeJson(cwd, "quantlab-conform.json", config);
    expect(await runCommand(bothAsJson, { cwd })).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(message),
    });
  });

  test("a text that is no JSON is named with its place", async () => {
    const cwd = brokenRuns();
    writeFileSync(path.join(cwd, "quantlab-conform.json"), '{\n  "strict": true,\n}');
    expect(await runCommand(bothAsJson, { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("line 2, column 17"),
    });
  });
});
