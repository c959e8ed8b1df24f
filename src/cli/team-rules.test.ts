import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { copyRun, runCommand, temporaryFolder } from "./recording-terminal.ts";

const guide = readFileSync(path.resolve(import.meta.dirname, "../../docs/guides/your-own-rules.md"), "utf8");
const [example = "", ofTable = ""] = [...guide.matchAll(/```js\n([^`]*(?:`[^`]+`[^`]*)*)```/g)].map(([, code]) => code);

const reading = readFileSync(path.resolve(import.meta.dirname, "../reading.ts"), "utf8");

const rule = {
  id: "acme/run.a",
  severity: "warning",
  claim: "a",
  why: "b",
  remedy: "c",
  cites: { source: "d", section: "e" },
  kind: "run",
  reads: ["config.json"],
};

function project(code: string): string {
  const cwd = temporaryFolder();
  copyRun(cwd);
  mkdirSync(path.join(cwd, "ci/rules"), { recursive: true });
  // The packed library is not installed here; defineRule answers its argument.
  writeFileSync(
    path.join(cwd, "ci/rules/one.rule.mjs"),
    code.replace(
      /^import .*$/m,
      `const defineRule = (rule) => rule;\n${transformSync(reading, { loader: "ts" }).code.replaceAll(/^export /gm, "")}`,
    ),
  );
  return cwd;
}

const withCheck = (members: object, check = "*check() {}") =>
  `export const one = { ...${JSON.stringify({ ...rule, ...members })}, ${check} };`;

describe("--rules", () => {
  test("the example of the guide works", async () => {
    const config = "outputs/runs/20261120_232950_run_bdcdd60/config.json";
    const cwd = project(example);
    const { fee } = JSON.parse(readFileSync(path.join(cwd, config), "utf8")) as { fee: number };
    const id = /id: "(?<id>[^"]+)"/.exec(example)?.groups?.id ?? "";
    const broken = await runCommand(["--rules", "ci/rules", "--format", "json", "outputs"], { cwd });
    expect(broken.code).toBe(1);
    expect((JSON.parse(broken.out) as Report).artifacts[0]?.issues).toMatchObject([
      {
        rule: id,
        severity: "error",
        file: "config.json",
        pointer: "/fee",
        found: fee,
        line: expect.any(Number),
        cites: [{ source: "acme-handbook" }],
      },
    ]);
    expect(
      await runCommand(["--rules", "ci/rules", "--severity", "acme/*=info", "--strict", "outputs"], { cwd }),
    ).toMatchObject({ code: 0 });
    expect((await runCommand(["--rules", "ci/rules", "--explain", id], { cwd })).out).toContain("acme-handbook");
    const kept = project(example.replaceAll(/0\.00\d+/g, String(fee)));
    expect(await runCommand(["--rules", "ci/rules", "--strict", "outputs"], { cwd: kept })).toMatchObject({ code: 0 });
  });

  test("a folder that is named twice, or lies below another, is loaded once", async () => {
    const cwd = project(example);
    writeFileSync(path.join(cwd, "quantlab-conform.json"), '{ "rules": ["ci/rules"] }');
    for (const named of [["--rules", "ci/rules/"], ["--rules", "ci"], []])
      expect(await runCommand([...named, "-q", "outputs"], { cwd }), named.join(" ")).toMatchObject({
        code: 1,
        err: "",
      });
  });

  test("the example of the guide for tables works", async () => {
    const cwd = project(ofTable);
    const session = path.resolve(import.meta.dirname, "../../fixtures/paper-sessions/completed");
    cpSync(session, path.join(cwd, "outputs/paper_sessions"), { recursive: true });
    const judged = await runCommand(["--rules", "ci/rules", "--format", "json", "outputs/paper_sessions"], { cwd });
    expect(JSON.parse(judged.out)).toMatchObject({ conforms: true, counts: { artifacts: 1, errors: 0 } });
    const [table = ""] = (readdirSync(cwd, { recursive: true, encoding: "utf8" }) as string[]).filter((file) =>
      /paper_sessions.*trades\.csv$/.test(file),
    );
    const lines = readFileSync(path.join(cwd, table), "utf8").split("\n");
    const at = (lines[0] ?? "").split(",").indexOf("fee");
    const free = (lines[2] ?? "").split(",").with(at, "0.0").join(",");
    writeFileSync(path.join(cwd, table), lines.with(2, free).join("\n"));
    const { out } = await runCommand(["--rules", "ci/rules", "--format", "json", "outputs/paper_sessions"], { cwd });
    const issues = (JSON.parse(out) as Report).artifacts.flatMap((artifact) => artifact.issues);
    expect(issues.filter(({ rule }) => rule === "acme/paper-session.fees-are-paid")).toMatchObject([
      { file: "trades.csv", pointer: "/1/fee", found: 0 },
    ]);
  });

  test("a rule that throws: could not tell", async () => {
    const cwd = project(withCheck({}, "check() { throw new Error('oh'); }"));
    const { code, out } = await runCommand(["--rules", "ci/rules", "--format", "json", "outputs"], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      conforms: false,
      failures: [{ rule: "acme/run.a", message: expect.stringContaining("oh") }],
    });
  });

  test.each([
    ["*check() { yield {}; }", "a finding whose pointer is no JSON Pointer: undefined"],
    ["*check() { yield { pointer: 'fee' }; }", "a finding whose pointer is no JSON Pointer: fee"],
    ["*check() { yield { pointer: '', message: 7 }; }", "a finding whose file or message is no text"],
    ["*check() { yield null; }", "something that is no finding"],
    ["async *check() { yield { pointer: '' }; }", "its check is no generator"],
    ["check() { return undefined; }", "its check is no generator"],
  ])("%s: could not tell, and the other rules are judged", async (check, message) => {
    const cwd = project(withCheck({}, check));
    rmSync(path.join(cwd, "outputs/runs/20261120_232950_run_bdcdd60/metrics.json"));
    const { code, out } = await runCommand(["--rules", "ci/rules", "--format", "json", "outputs"], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      counts: { artifacts: 1, errors: 1 },
      failures: [{ rule: "acme/run.a", message: expect.stringContaining(message) }],
    });
  });

  test.each([
    ["export const x = 1;", "exports no rule"],
    ["export const x = ;", "cannot be loaded"],
    [
      'export { defineRule } from "@quantlab/contracts-of-nobody";',
      "Install what it imports (npm install --save-dev @quantlab/contracts)",
    ],
    [withCheck({ id: "run.a" }), "the id is not <team>/run.<claim>"],
    [withCheck({ id: "acme/sweep.a" }), "the id is not <team>/run.<claim>"],
    [withCheck({ kind: "rum", id: "acme/rum.a" }), "there is no kind rum, did you mean run?"],
    [withCheck({ severity: "warn" }), "`severity` is not error, warning, info, did you mean warning?"],
    [withCheck({ claim: "" }), "`claim` is not text"],
    [withCheck({ cites: "x" }), "`cites` is not { source, section }"],
    [withCheck({ reads: [] }), "`reads` names no file"],
    [withCheck({ reads: ["confg.json"] }), "run has no file confg.json, did you mean config.json?"],
    [withCheck({}, "check: 1"), "`check` is not a function"],
    [withCheck({}, "when: 1, *check() {}"), "`when` is not a function"],
    [`${withCheck({})}\nexport const two = { ...one };`, "is defined in"],
  ])("%s is refused", async (code, message) => {
    const cwd = project(code);
    expect(await runCommand(["--rules", "ci/rules", "outputs"], { cwd })).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(message),
    });
  });
});
