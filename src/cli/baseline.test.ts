import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ConformBaseline } from "../../generated/meta/types.ts";
import type { Issue } from "../issue.ts";
import { openBaseline } from "./baseline.ts";
import { bothAsJson, brokenRuns, printedReport, writeJson } from "./broken-runs.ts";
import { copyRun, runCommand, temporaryFolder } from "./recording-terminal.ts";

describe("--baseline", () => {
  const use = ["--baseline", "ci/accepted.json", ...bothAsJson];
  const read = (cwd: string) => JSON.parse(readFileSync(path.join(cwd, "ci/accepted.json"), "utf8")) as ConformBaseline;

  test("what was there is accepted, what is new counts", async () => {
    const cwd = brokenRuns();
    expect(await runCommand(["--update-baseline", ...use], { cwd })).toMatchObject({
      code: 0,
      err: expect.stringContaining("2 findings accepted"),
    });
    const text = readFileSync(path.join(cwd, "ci/accepted.json"), "utf8");
    const accepted = await runCommand(use, { cwd });
    expect(accepted).toMatchObject({ code: 0, err: "" });
    expect(printedReport(accepted).suppressed).toHaveLength(2);
    rmSync(path.join(cwd, "outputs/b/20261120_232950_run_bdcdd60/metrics.json"));
    const grown = await runCommand(use, { cwd });
    expect(grown.code).toBe(1);
    expect(printedReport(grown).artifacts[1]?.issues).toMatchObject([
      { rule: "layout.file-exists", file: "metrics.json" },
    ]);
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
    writeJson(cwd, "ci/accepted.json", { schema_version: "1.0", entries: [{ ...first, reason: "known" }, second] });
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

  test("what two commands accept at once is accepted", async () => {
    const file = path.join(temporaryFolder(), "accepted.json");
    const use = { cwd: path.dirname(file), update: true, today: "2026-11-20", teamRules: [] };
    const finding = { rule: "layout.file-exists", file: "config.json", pointer: "", fingerprint: "0123456789ab" };
    const accepting = ["a", "b"].map((artifact) => {
      const baseline = openBaseline(file, use);
      baseline.accept(artifact, finding as Issue);
      return () => baseline.finish((covered) => covered === path.join(use.cwd, artifact), new Set());
    });
    for (const finish of accepting) await finish();
    const { entries } = JSON.parse(readFileSync(file, "utf8")) as ConformBaseline;
    expect(entries.map(({ path }) => path)).toEqual(["a", "b"]);
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
    writeJson(cwd, "ci/accepted.json", { schema_version: "1.0", entries: [first, second, ...kept, ...stale] });
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
      writeJson(cwd, "quantlab-conform.json", { ignore: [{ rule, files: "outputs/**", reason: "known" }] });
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
    writeJson(cwd, "ci/accepted.json", {
      schema_version: "1.0",
      entries: [{ ...first, expires: "2020-01-01" }, second],
    });
    expect(await runCommand(use, { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining("until 2020-01-01: it counts again"),
    });
  });
});
