import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, onTestFinished, test } from "vitest";
import { copyRun, copySignals, runCommand, temporaryFolder } from "../../src/cli/recording-terminal.ts";
import { renderReport } from "../../src/report/render-report.ts";
import { sampleCatalogue, sampleReport, sampleSource } from "../../src/report/sample-report.ts";
import { createReporter } from "../../src/report/sarif.ts";
import { replayBridge } from "../bridge-server.ts";
import { root } from "../contract.ts";

const {
  $schema: _,
  id,
  ...schema
} = JSON.parse(readFileSync(path.join(import.meta.dirname, "sarif-schema-2.1.0.json"), "utf8")) as {
  $schema: string;
  id: string;
};
// It is written in draft 4; of what draft 7 reads otherwise it uses only `id`.
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Log {
  readonly $schema: string;
  readonly runs: readonly [{ readonly results: readonly Result[]; readonly invocations: readonly unknown[] }];
}
interface Result {
  readonly ruleId: string;
  readonly suppressions?: readonly unknown[];
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: object };
  }[];
}

/** The log in a text, which the schema accepts. */
function validLog(text: string): Log {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.$schema).toBe(id);
  return log;
}

async function judged(cwd: string, argv: readonly string[], env = {}) {
  const { code, out, err } = await runCommand(["--format", "sarif", ...argv], { cwd, env });
  const log = validLog(out);
  return { code, err, log, results: log.runs[0].results };
}

const uriOf = (result: Result | undefined) => result?.locations[0]?.physicalLocation.artifactLocation.uri;
const run = "outputs/runs/20261120_232950_run_bdcdd60";

describe("the SARIF schema of OASIS accepts the report of", () => {
  test("nothing that SARIF does not know: it is a schema that refuses", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "a" } }, results: [{}] }] })).toBe(false);
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "a" } }, verdict: true }] })).toBe(false);
  });

  test("a run that conforms", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    expect(await judged(cwd, ["outputs"])).toMatchObject({ code: 0, results: [] });
    expect((await judged(cwd, ["outputs"], { GITHUB_WORKSPACE: path.dirname(cwd) })).code).toBe(0);
  });

  test("findings with and without a line", async () => {
    const cwd = temporaryFolder();
    const folder = copyRun(cwd);
    rmSync(path.join(folder, "config.json"));
    const report = path.join(folder, "report.json");
    writeFileSync(report, readFileSync(report, "utf8").replace('"total_return"', '"total_ruin"'));
    const { code, results } = await judged(cwd, ["outputs"]);
    expect(code).toBe(1);
    const regions = results.map(({ locations }) => locations[0]?.physicalLocation.region !== undefined);
    expect(new Set(regions)).toEqual(new Set([true, false]));
  });

  test("text that is broken before its first line", async () => {
    const cwd = temporaryFolder();
    const folder = copyRun(cwd);
    writeFileSync(path.join(folder, "report.json"), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(path.join(folder, "metrics.json"), "");
    expect((await judged(cwd, ["outputs"])).code).toBe(1);
  });

  test("paths that could not be told", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const { code, log } = await judged(cwd, ["outputs", "nope", "/no such place", "a\u001b[31m[b](c)"]);
    expect(code).toBe(2);
    expect(log.runs[0].invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: { length: 3 } },
    ]);
  });

  test("a team's rule that breaks while it judges", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    writeFileSync(
      path.join(cwd, "throws.rule.mjs"),
      `export const rule = { id: "acme/run.a", severity: "error", claim: "a", why: "b", remedy: "c",
        cites: { source: "d", section: "e" }, kind: "run", reads: ["config.json"], check() { throw new Error("oh"); } };`,
    );
    expect((await judged(cwd, ["--rules", ".", "outputs"])).code).toBe(2);
  });

  test.each([
    "with space",
    "per%cent",
    "#?&=+",
    "quo'te\"",
    "[x](y)",
    "co:lon",
    "ü😀",
    "back\\slash",
    "new\nline",
    "-",
  ])("a folder named %j", async (name) => {
    const cwd = temporaryFolder();
    rmSync(path.join(copyRun(cwd, `${name}/20261120_232950_run_bdcdd60`), "config.json"));
    const { code, results } = await judged(cwd, [`./${name}`]);
    expect(code).toBe(1);
    const place = `${name}/20261120_232950_run_bdcdd60/config.json`;
    expect(results.map(uriOf).map((uri) => new URL(uri ?? "", "file:///").pathname)).toContain(
      `/${place
        .split("/")
        .map(encodeURIComponent)
        .join("/")
        .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`,
    );
  });

  test("standard input", async () => {
    const { out } = await runCommand(["--format", "sarif", "-"], { cwd: temporaryFolder(), stdin: "{}\n[\n" });
    expect(validLog(out).runs[0].results.map(uriOf)).toContain("-");
  });

  test("a file that is too long for one line", async () => {
    const cwd = temporaryFolder();
    copySignals(cwd);
    appendFileSync(path.join(cwd, "signals.jsonl"), `{"x": "${"\u202e]("}${"y".repeat(5000)}"}\n`);
    expect((await judged(cwd, ["signals.jsonl"])).code).toBe(1);
  });

  test("a running bridge", async () => {
    const bridge = await replayBridge(path.join(root, "fixtures/dashboards/after-the-contract/after-the-contract"), {
      answers: { "/health": { status: 200, body: "no JSON" } },
    });
    onTestFinished(() => bridge.close());
    const { code, results } = await judged(temporaryFolder(), ["--listen", "0", bridge.url]);
    expect(code).toBe(1);
    for (const result of results) expect(uriOf(result)?.startsWith(bridge.url)).toBe(true);
  });

  test("findings that a baseline accepts, new ones and an ignore", async () => {
    const cwd = temporaryFolder();
    const folder = copyRun(cwd);
    rmSync(path.join(folder, "config.json"));
    const argv = ["--baseline", "accepted.json", "outputs"];
    expect((await judged(cwd, ["--update-baseline", ...argv])).results.every((one) => one.suppressions)).toBe(true);
    rmSync(path.join(folder, "metrics.json"));
    mkdirSync(path.join(cwd, "other"));
    renameSync(path.join(folder, "report.json"), path.join(cwd, "other/report.json"));
    writeFileSync(
      path.join(cwd, "quantlab-conform.json"),
      JSON.stringify({
        ignore: [{ rule: "layout.file-exists", files: "report.json", reason: "[r](s)\n", expires: "9999-12-31" }],
      }),
    );
    const { code, results } = await judged(cwd, argv);
    expect(code).toBe(1);
    expect(results.filter(({ suppressions }) => suppressions)).toHaveLength(2);
    expect(results.filter(({ suppressions }) => !suppressions).map(uriOf)).toContain(`${run}/metrics.json`);
  });

  test("--strict, with coverage", async () => {
    const cwd = temporaryFolder();
    rmSync(path.join(copyRun(cwd), "config.json"));
    const argv = ["--severity", "layout.file-exists=warning", "--strict", "--coverage", "outputs"];
    expect((await judged(cwd, argv)).code).toBe(1);
  });

  test("names and values that try to break out of it", () => {
    const options = [
      {},
      { catalogue: sampleCatalogue, sourceLine: sampleSource, root: "/home/quant/a project%" },
      { root: "/", cwd: "/srv", strict: true },
    ];
    for (const given of options) validLog([...renderReport(sampleReport(), createReporter(given))].join(""));
  });
});
