import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { copyRun, type Recorded, runCommand, temporaryFolder } from "./recording-terminal.ts";

const report = ({ out }: Recorded) => JSON.parse(out) as Report;

/** Two runs, each without its configuration. */
function brokenRuns(): string {
  const cwd = temporaryFolder();
  for (const name of ["a", "b"]) {
    const run = copyRun(cwd, `outputs/${name}/20261120_232950_run_bdcdd60`);
    rmSync(path.join(run, "config.json"));
  }
  return cwd;
}

function write(cwd: string, name: string, document: unknown): void {
  writeFileSync(path.join(cwd, name), JSON.stringify(document));
}

const json = ["--format", "json", "outputs"];

describe("--severity", () => {
  test("the last that matches holds; off takes findings away", async () => {
    const cwd = brokenRuns();
    const off = await runCommand(["--severity", "layout.*=off", ...json], { cwd });
    expect(off.code).toBe(0);
    expect(report(off).counts.errors).toBe(0);
    const info = await runCommand(["--severity", "*=off", "--severity", "layout.file-exists=info", ...json], { cwd });
    expect(report(info).counts).toMatchObject({ errors: 0, infos: 2 });
  });
});

describe("configuration", () => {
  test("is found above, up to the root of the repository", async () => {
    const cwd = brokenRuns();
    write(cwd, "quantlab-conform.json", { severity: { "layout.file-exists": "info" } });
    expect(await runCommand(json, { cwd })).toMatchObject({ code: 0 });
    expect(await runCommand(["."], { cwd: path.join(cwd, "outputs/a") })).toMatchObject({ code: 0 });
    expect(await runCommand(["--no-config", ...json], { cwd })).toMatchObject({ code: 1 });
    mkdirSync(path.join(cwd, "outputs/.git"));
    expect(await runCommand(["."], { cwd: path.join(cwd, "outputs/a") })).toMatchObject({ code: 1 });
  });

  test("the command line goes before it", async () => {
    const cwd = brokenRuns();
    write(cwd, "quantlab-conform.json", { severity: { "layout.file-exists": "info" }, format: ["ndjson"] });
    expect((await runCommand(["outputs"], { cwd })).out.trim().split("\n")).toHaveLength(3);
    expect(await runCommand(["--severity", "layout.file-exists=error", ...json], { cwd })).toMatchObject({ code: 1 });
  });

  test("an ignore takes findings out by rule and glob, with its reason", async () => {
    const cwd = brokenRuns();
    write(cwd, "quantlab-conform.json", {
      ignore: [{ rule: "layout.*", files: "outputs/a/**", reason: "made before 1.0" }],
    });
    const result = await runCommand(json, { cwd });
    expect(result.code).toBe(1);
    expect(report(result).counts.errors).toBe(1);
    expect(report(result).suppressed).toMatchObject([
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
    write(cwd, "quantlab-conform.json", { ignore: [{ ...ignore, expires: "2020-01-31" }] });
    expect(await runCommand(json, { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining("ended on 2020-01-31 (soon gone)"),
    });
    write(cwd, "quantlab-conform.json", { ignore: [{ ...ignore, expires: "9999-12-31" }] });
    expect(await runCommand(json, { cwd })).toMatchObject({ code: 0, err: "" });
  });

  test("an ignore that meets no finding is named once everything that it means was judged", async () => {
    const cwd = brokenRuns();
    const ignore = (rule: string, files: string) => ({ rule, files, reason: "made before 1.0" });
    write(cwd, "quantlab-conform.json", {
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
    write(cwd, "quantlab-conform.json", config);
    expect(await runCommand(json, { cwd })).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) });
  });

  test("a text that is no JSON is named with its place", async () => {
    const cwd = brokenRuns();
    writeFileSync(path.join(cwd, "quantlab-conform.json"), '{\n  "strict": true,\n}');
    expect(await runCommand(json, { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("line 2, column 17"),
    });
  });
});

describe("--baseline", () => {
  const use = ["--baseline", "ci/accepted.json", ...json];
  const read = (cwd: string) =>
    JSON.parse(readFileSync(path.join(cwd, "ci/accepted.json"), "utf8")) as { entries: Record<string, string>[] };

  test("what was there is accepted, what is new counts", async () => {
    const cwd = brokenRuns();
    expect(await runCommand(["--update-baseline", ...use], { cwd })).toMatchObject({
      code: 0,
      err: expect.stringContaining("2 findings accepted"),
    });
    const text = readFileSync(path.join(cwd, "ci/accepted.json"), "utf8");
    const accepted = await runCommand(use, { cwd });
    expect(accepted).toMatchObject({ code: 0, err: "" });
    expect(report(accepted).suppressed).toHaveLength(2);
    rmSync(path.join(cwd, "outputs/b/20261120_232950_run_bdcdd60/metrics.json"));
    const grown = await runCommand(use, { cwd });
    expect(grown.code).toBe(1);
    expect(report(grown).artifacts[1]?.issues).toMatchObject([{ rule: "layout.file-exists", file: "metrics.json" }]);
    // Paths are relative to the baseline: where the command runs makes no difference.
    expect(
      await runCommand(["--baseline", "../ci/accepted.json", "--format", "json", "a"], {
        cwd: path.join(cwd, "outputs"),
      }),
    ).toMatchObject({ code: 0 });
    await runCommand(["--update-baseline", "--baseline", "ci/accepted.json", path.join(cwd, "outputs/a")], { cwd });
    expect(readFileSync(path.join(cwd, "ci/accepted.json"), "utf8")).toBe(text);
  });

  test("what is fixed is out of date, and dropped when the baseline is written anew; reasons stay", async () => {
    const cwd = brokenRuns();
    await runCommand(["--update-baseline", ...use], { cwd });
    const [first, second] = read(cwd).entries;
    write(cwd, "ci/accepted.json", { schema_version: "1.0", entries: [{ ...first, reason: "known" }, second] });
    writeFileSync(
      path.join(cwd, "outputs/b/20261120_232950_run_bdcdd60/config.json"),
      readFileSync(path.join(copyRun(cwd, "spare"), "config.json")),
    );
    expect(await runCommand(use, { cwd })).toMatchObject({
      code: 0,
      err: expect.stringContaining("1 entry is out of date, --update-baseline drops it: "),
    });
    await runCommand(["--update-baseline", ...use], { cwd });
    expect(read(cwd).entries).toEqual([{ ...first, reason: "known" }]);
  });

  test("what could not be told this time stays", async () => {
    const cwd = brokenRuns();
    await runCommand(["--update-baseline", ...use], { cwd });
    const { entries } = read(cwd);
    for (const name of ["a", "b"]) copyRun(cwd, `outputs/${name}/20261120_232950_run_bdcdd60`);
    writeFileSync(
      path.join(cwd, "throws.rule.mjs"),
      `export const rule = { id: "acme/run.a", severity: "error", claim: "a", why: "b", remedy: "c",
        cites: { source: "d", section: "e" }, kind: "run", reads: ["config.json"], check() { throw new Error("oh"); } };`,
    );
    expect(await runCommand(["--rules", ".", "--update-baseline", ...use], { cwd })).toMatchObject({ code: 2 });
    expect(read(cwd).entries).toEqual(entries);
    await runCommand(["--update-baseline", ...use], { cwd });
    expect(read(cwd).entries).toEqual([]);
  });

  test("what was not judged this time stays: a rule that waits, an artifact that is there and was passed over", async () => {
    const cwd = brokenRuns();
    await runCommand(["--update-baseline", ...use], { cwd });
    const [first, second] = read(cwd).entries;
    const run = "outputs/a/20261120_232950_run_bdcdd60";
    const entry = (rule: string, artifact: string) => ({
      ...first,
      path: `../${artifact}`,
      rule,
      fingerprint: "0123456789ab",
    });
    const kept = [
      entry("run.counts-fit-the-period", run),
      entry("run.trades-exist", "outputs/a"),
      entry("request.amounts-make-sense", "outputs/-"),
      entry("dashboard.is-there", "outputs/http:/127.0.0.1:8000"),
    ];
    const stale = [entry("run.no-such", run), entry("run.trades-exist", "outputs/gone")];
    write(cwd, "ci/accepted.json", { schema_version: "1.0", entries: [first, second, ...kept, ...stale] });
    rmSync(path.join(cwd, run, "metrics.json"));
    const { err } = await runCommand(["--strict", ...use], { cwd });
    expect(err).toContain("2 entries are out of date, --update-baseline drops them: ");
    for (const { path: artifact, rule } of stale) expect(err).toContain(`${artifact} ${rule}`);
    await runCommand(["--update-baseline", ...use], { cwd });
    expect(read(cwd).entries).toEqual(expect.arrayContaining([first, second, ...kept]));
    // With what was found anew.
    expect(read(cwd).entries).toHaveLength(2 + kept.length + 1);
  });

  test("what a rule found stays while the rule is off", async () => {
    const cwd = brokenRuns();
    const baseline = (...argv: string[]) => runCommand(["--baseline", "b.json", ...argv, "outputs"], { cwd });
    await baseline("--update-baseline");
    const accepted = readFileSync(path.join(cwd, "b.json"), "utf8");
    expect(accepted).toContain("layout.file-exists");
    expect(await baseline("--severity", "layout.*=off")).toMatchObject({ code: 0, err: "" });
    await baseline("--severity", "layout.*=off", "--update-baseline");
    expect(readFileSync(path.join(cwd, "b.json"), "utf8")).toBe(accepted);
  });

  test("what a later version finds stays while an older one is asked for, in the baseline as in the configuration", async () => {
    const cwd = temporaryFolder();
    const metadata = path.join(copyRun(cwd), "metadata.json");
    const recorded = readFileSync(metadata, "utf8");
    // Of version 1.1: a fingerprint of the data, and that its bars lie in the period.
    const data = {
      adjusted: null,
      first: "2019-01-01",
      last: "2023-05-31",
      rows: "many",
      sha256: "0".repeat(64),
      source: "a.csv",
    };
    writeFileSync(metadata, JSON.stringify({ ...JSON.parse(recorded), data, status: 7 }));
    const baseline = (...argv: string[]) => runCommand(["--baseline", "b.json", ...argv, "outputs"], { cwd });
    await baseline("--update-baseline");
    const accepted = readFileSync(path.join(cwd, "b.json"), "utf8");
    expect(accepted).toContain("metadata.json");
    expect(accepted).toContain("/data/rows");
    expect(await baseline("--contract-version", "1.0")).toMatchObject({ code: 0, err: "" });
    await baseline("--contract-version", "1.0", "--update-baseline");
    expect(readFileSync(path.join(cwd, "b.json"), "utf8")).toBe(accepted);
    // Of the newest version, and of a rule that was there from the beginning.
    writeFileSync(metadata, recorded);
    expect((await baseline()).err).toContain("out of date");
    const ignore = (rule: string) => {
      write(cwd, "quantlab-conform.json", { ignore: [{ rule, files: "outputs/**", reason: "known" }] });
      return runCommand(["--contract-version", "1.0", "outputs"], { cwd });
    };
    expect((await ignore("run.bars-lie-in-the-period")).err).toBe("");
    expect((await ignore("run.run-id-agrees")).err).toContain("meets no finding");
  });

  test("a team's findings stay while the rules of the team are not loaded", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    mkdirSync(path.join(cwd, "rules"));
    const rule = (name: string, finding: string) =>
      writeFileSync(
        path.join(cwd, `rules/${name}.rule.mjs`),
        `export const rule = { id: "acme/run.${name}", severity: "error", claim: "a", why: "b", remedy: "c",
          cites: { source: "d", section: "e" }, kind: "run", reads: ["config.json"], *check() { ${finding} } };`,
      );
    rule("one", 'yield { file: "config.json", pointer: "", message: "no" };');
    const baseline = (...argv: string[]) => runCommand(["--baseline", "b.json", ...argv, "outputs"], { cwd });
    await baseline("--rules", "rules", "--update-baseline");
    const accepted = readFileSync(path.join(cwd, "b.json"), "utf8");
    expect(accepted).toContain("acme/run.one");
    expect(await baseline()).toMatchObject({ code: 0, err: "" });
    await baseline("--update-baseline");
    expect(readFileSync(path.join(cwd, "b.json"), "utf8")).toBe(accepted);
    rmSync(path.join(cwd, "rules/one.rule.mjs"));
    rule("other", "");
    expect((await baseline("--rules", "rules")).err).toContain("1 entry is out of date");
  });

  test("one that is not there, or cannot be written, is a usage error that says what to do", async () => {
    const cwd = brokenRuns();
    expect(await runCommand(use, { cwd })).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/there is no baseline .*\n {2}Write it with --update-baseline/),
    });
    writeFileSync(path.join(cwd, "ci"), "");
    expect(await runCommand(["--update-baseline", ...use], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /the baseline .* cannot be written: (something else is in the way|a part of its path)/,
      ),
    });
  });

  test("an entry that has ended counts again", async () => {
    const cwd = brokenRuns();
    await runCommand(["--update-baseline", ...use], { cwd });
    const [first, second] = read(cwd).entries;
    write(cwd, "ci/accepted.json", { schema_version: "1.0", entries: [{ ...first, expires: "2020-01-01" }, second] });
    expect(await runCommand(use, { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining("until 2020-01-01: it counts again"),
    });
  });
});
