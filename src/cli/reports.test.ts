import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { copyRun, runCommand, temporaryFolder } from "./recording-terminal.ts";

const report = (out: string) => JSON.parse(out) as Report;

describe("reports", () => {
  test("each goes to its place, and appears as a whole", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const argv = [
      "--format",
      "ndjson",
      "--format",
      "json=out/a.json",
      "--format",
      "sarif=out/a.sarif",
      "--format",
      "html=out/a.html",
      "--format",
      "junit=out/a.xml",
      "outputs",
    ];
    const { code, out, err } = await runCommand(argv, { cwd, env: { SOURCE_DATE_EPOCH: "0" } });
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(2);
    expect(readdirSync(path.join(cwd, "out")).sort()).toEqual(["a.html", "a.json", "a.sarif", "a.xml"]);
    expect(report(readFileSync(path.join(cwd, "out/a.json"), "utf8")).conforms).toBe(true);
    expect(readFileSync(path.join(cwd, "out/a.html"), "utf8")).toContain("1970-01-01T00:00:00Z");
    expect(err).toContain("json written to out/a.json: conforms");
  });

  test.each(["9007199254740991", "soon"])(
    "SOURCE_DATE_EPOCH=%s is no time: the report says when it was made",
    async (epoch) => {
      const cwd = temporaryFolder();
      copyRun(cwd);
      const { code, out } = await runCommand(["--format", "markdown", "outputs"], {
        cwd,
        env: { SOURCE_DATE_EPOCH: epoch },
      });
      expect(code).toBe(0);
      expect(out).toContain(new Date().toISOString().slice(0, 8));
    },
  );

  test("on GitHub places are those of the checkout", async () => {
    const checkout = temporaryFolder();
    rmSync(path.join(copyRun(checkout, "research/outputs/20261120_232950_run_bdcdd60"), "config.json"));
    const cwd = path.join(checkout, "research");
    const place = "outputs/20261120_232950_run_bdcdd60/config.json";
    for (const [env, shown] of [
      [{ GITHUB_WORKSPACE: checkout }, `research/${place}`],
      [{ GITHUB_WORKSPACE: "/elsewhere" }, place],
      [{}, place],
    ] as const) {
      const { out } = await runCommand(["--format", "github", "--format", "sarif=a.sarif", "outputs"], { cwd, env });
      expect(out).toContain(`file=${shown},`);
      const [run] = JSON.parse(readFileSync(path.join(cwd, "a.sarif"), "utf8")).runs;
      expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(shown);
    }
  });

  test("standard output is the report only, and is empty when all reports are files", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    expect(await runCommand(["--format", "json=a.json", "outputs"], { cwd })).toMatchObject({ code: 0, out: "" });
    expect(await runCommand(["--quiet", "--format", "json=a.json", "outputs"], { cwd })).toMatchObject({
      code: 0,
      out: "",
      err: "",
    });
  });

  test("a report that cannot be written is a usage error, before anything is judged", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    mkdirSync(path.join(cwd, "taken"));
    const { code, err } = await runCommand(["--format", "json=taken", "outputs"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("it is a directory");
    // Below /proc Node's own way to make folders never comes back.
    expect(await runCommand(["--format", "json=/proc/none/a.json", "outputs"], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        "the report /proc/none/a.json cannot be written: there is no such file or directory",
      ),
    });
    expect(existsSync(path.join(cwd, "taken"))).toBe(true);
  });

  test("colours: --color, NO_COLOR, FORCE_COLOR", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const colored = async (argv: string[], env = {}) =>
      (await runCommand([...argv, "outputs"], { cwd, env })).out.includes("\u001b[");
    expect(await colored([])).toBe(false);
    expect(await colored(["--color"])).toBe(true);
    expect(await colored(["--color"], { NO_COLOR: "1" })).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await colored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
    expect(await colored([], { FORCE_COLOR: "0" })).toBe(false);
    expect(await colored([], { FORCE_COLOR: "false" })).toBe(false);
  });

  test("--contract-version is in the report", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    for (const [version, full] of [
      ["1", "1.1"],
      ["1.0", "1.0"],
      ["v1", "1.1"],
      ["quantlab=1.0", "1.0"],
    ] as const) {
      const { out } = await runCommand(["--contract-version", version, "--format", "json", "outputs"], { cwd });
      expect(report(out).tool.contracts.quantlab).toBe(full);
    }
  });

  test("--coverage says what was seen", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const { out } = await runCommand(["--coverage", "--format", "json", "outputs"], { cwd });
    const [kind] = report(out).coverage?.kinds ?? [];
    expect(kind).toMatchObject({ kind: "run", artifacts: 1 });
    expect(kind?.unseen).toContainEqual({ what: "field", where: "trades.csv#/side" });
  });
});
