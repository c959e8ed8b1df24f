import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { copyRun, copySignals, runCommand, temporaryFolder } from "./recording-terminal.ts";

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

describe("paths", () => {
  test("a folder of many: artifacts by the names of their folders, paths below what was given", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd, "outputs/runs/b");
    copyRun(cwd, "outputs/runs/a");
    copySignals(cwd, "outputs/signals.jsonl");
    const { out } = await runCommand(["--format", "json", "./outputs/"], { cwd });
    expect(report(out).artifacts.map(({ path: each }) => each)).toEqual([
      "./outputs/signals.jsonl",
      "./outputs/runs/a",
      "./outputs/runs/b",
    ]);
  });

  test("a file stands for its artifact, and an artifact is judged once", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const { code, out } = await runCommand(
      ["--format", "json", `${runPath}/report.json`, `${runPath}/metadata.json`, runPath],
      { cwd },
    );
    expect(code).toBe(0);
    expect(report(out).artifacts).toMatchObject([{ path: runPath, kind: "run" }]);
  });

  test("a file that its artifact does not know is not recognised", async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(copyRun(cwd), "notes.json"), "{}");
    expect(await runCommand([`${runPath}/notes.json`], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("not recognised"),
    });
  });

  test("files named like a part of an artifact are passed over aloud where their folder is none", async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(copyRun(cwd), "notes.json"), "{}");
    for (const name of ["report.json", "trades.csv", "notes.txt"]) writeFileSync(path.join(cwd, "outputs", name), "{}");
    const { code, err } = await runCommand(["outputs"], { cwd });
    expect(code).toBe(0);
    expect(err).toContain(
      "2 files passed over, named like a part of an artifact but in a folder that is none: outputs/report.json, outputs/trades.csv\n",
    );
    expect((await runCommand(["--quiet", "outputs"], { cwd })).err).toBe("");
    expect(await runCommand(["outputs/report.json"], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("not recognised: report.json is a part of artifacts of several files"),
    });
    for (let folder = 0; folder < 9; folder++) {
      mkdirSync(path.join(cwd, `outputs/loose/${folder}`), { recursive: true });
      writeFileSync(path.join(cwd, `outputs/loose/${folder}/trades.csv`), "");
    }
    expect((await runCommand(["outputs"], { cwd })).err).toContain("11 files passed over");
    expect((await runCommand(["outputs"], { cwd })).err).toContain("outputs/loose/2/trades.csv and 6 more\n");
  });

  test("a link that is named like an artifact is not followed, and that is said", async () => {
    const cwd = temporaryFolder();
    const run = copyRun(cwd);
    copySignals(cwd, "events.log");
    symlinkSync("../events.log", path.join(cwd, "outputs/signals.jsonl"));
    symlinkSync("runs", path.join(cwd, "outputs/latest"));
    symlinkSync("../../../events.log", path.join(run, "signals.jsonl"));
    const { code, err } = await runCommand(["outputs"], { cwd });
    expect(code).toBe(0);
    expect(err).toBe(
      "quantlab-conform: 1 file passed over, links or special files, which are not followed: outputs/signals.jsonl\n",
    );
    rmSync(path.join(cwd, "outputs/runs"), { recursive: true });
    expect(await runCommand(["outputs"], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("nothing to judge: here or below lie only links or special files"),
    });
  });

  test("files of a known layout under no contract are passed over with what they are", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    for (const name of ["report.json", "report.md", "trades.csv"]) writeFileSync(path.join(cwd, "outputs", name), "{}");
    expect((await runCommand(["outputs"], { cwd })).err).toContain(
      "3 files passed over, the last report of QuantLab's older producer, written beside its run directories and described by no contract: outputs/report.json, outputs/report.md, outputs/trades.csv\n",
    );
    const folder = path.join(cwd, "models/LightGBM/fwd_ret_5m");
    mkdirSync(folder, { recursive: true });
    for (const name of ["lightgbm_mtf_b0.txt", "meta_b0.json"]) writeFileSync(path.join(folder, name), "{}");
    const { code, err } = await runCommand(["models"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("2 files passed over, models of FoxML's specialised writer");
    expect(err).toContain("nothing to judge: here or below lie only models of FoxML's specialised writer");
  });

  test("findings in an artifact that is a file have no file", async () => {
    const cwd = temporaryFolder();
    appendFileSync(copySignals(cwd), '{"event": 1}\n');
    const { out } = await runCommand(["--format", "json", "signals.jsonl"], { cwd });
    expect(report(out).artifacts[0]).toMatchObject({ path: "signals.jsonl", kind: "signal" });
    expect(report(out).artifacts[0]?.issues.map(({ file }) => file)).toContain("");
  });

  test("--as judges a file of another name", async () => {
    const cwd = temporaryFolder();
    copySignals(cwd, "events.log");
    expect(await runCommand(["--as", "signal", "events.log"], { cwd })).toMatchObject({ code: 0 });
    expect(await runCommand(["--as", "signal", "."], { cwd })).toMatchObject({ code: 2 });
  });

  test("- is JSON Lines of signals; --live leaves a partial last line pending", async () => {
    const cwd = temporaryFolder();
    const stdin = readFileSync(copySignals(cwd), "utf8");
    expect(await runCommand(["-"], { cwd, stdin })).toMatchObject({ code: 0 });
    expect(await runCommand(["-"], { cwd, stdin: `${stdin}{"event": "SESS` })).toMatchObject({
      code: 1,
      out: expect.stringContaining("-:3"),
    });
    expect(await runCommand(["--live", "-"], { cwd, stdin: `${stdin}{"event": "SESS` })).toMatchObject({ code: 0 });
    expect(await runCommand(["--as", "run", "-"], { cwd, stdin })).toMatchObject({ code: 2 });
    const nothing = { code: 2, out: expect.stringContaining("standard input is empty") };
    expect(await runCommand(["-"], { cwd, stdin: "" })).toMatchObject(nothing);
    expect(await runCommand(["--live", "-"], { cwd, stdin: "" })).toMatchObject({ code: 0 });
  });

  test("links: loops and ways out are not followed, a broken link is named", async () => {
    const cwd = temporaryFolder();
    const run = copyRun(cwd);
    symlinkSync("..", path.join(run, "loop"));
    symlinkSync("loop2", path.join(cwd, "loop2"));
    symlinkSync("/", path.join(cwd, "outputs/root"));
    symlinkSync("nowhere", path.join(cwd, "broken"));
    expect(await runCommand(["outputs"], { cwd })).toMatchObject({ code: 0 });
    expect(await runCommand(["loop2"], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("lead in a circle"),
    });
    expect(await runCommand(["broken"], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("leads nowhere"),
    });
  });

  test.runIf(process.platform === "linux")("a name that is not UTF-8 is told as what it is", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const name = Buffer.concat([Buffer.from(path.join(cwd, "outputs/runs/")), Buffer.from([0x61, 0xff])]);
    renameSync(path.join(cwd, runPath), name);
    for (const given of ["outputs", "outputs/runs/a\ufffd"])
      expect(await runCommand([given], { cwd })).toMatchObject({
        code: 2,
        err: expect.stringContaining("names that are not UTF-8 cannot be opened"),
      });
    expect((await runCommand(["outputs/runs/b"], { cwd })).err).not.toContain("UTF-8");
  });

  test("names cannot drive a terminal", async () => {
    const cwd = temporaryFolder();
    const name = "a\n\u001b[31m::error::b";
    rmSync(path.join(copyRun(cwd, `outputs/${name}`), "config.json"));
    const pretty = await runCommand(["outputs", `nope${name}`], { cwd });
    expect(pretty.out + pretty.err).not.toContain("\u001b");
    expect(pretty.out).not.toContain("\n::error");
    const json = await runCommand(["--format", "json", "outputs"], { cwd });
    expect(report(json.out).artifacts[0]?.path).toBe(`outputs/${name}`);
  });
});

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

describe("reference", () => {
  const cwd = "/";

  test("--version and --help", async () => {
    expect((await runCommand(["--version"], { cwd })).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runCommand(["--help", "--strict"], { cwd })).out).toContain("Examples:");
  });

  test("lists are for people and for programs", async () => {
    const kinds = JSON.parse((await runCommand(["--list-kinds", "--format", "json"], { cwd })).out) as {
      kinds: { kind: string }[];
    };
    expect(kinds.kinds.map(({ kind }) => kind)).toContain("run");
    const rules = JSON.parse((await runCommand(["--list-rules", "--format=json"], { cwd })).out) as {
      rules: { id: string }[];
    };
    const ids = rules.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("run.summary-mirrors-machine-contract");
    const { out } = await runCommand(["--list-rules"], { cwd });
    for (const id of ids) expect(out).toContain(id);
    expect(await runCommand(["--list-rules", "--format", "sarif"], { cwd })).toMatchObject({ code: 2 });
  });

  test("--explain", async () => {
    const { out } = await runCommand(["--explain", "run.summary-mirrors-machine-contract"], { cwd });
    for (const word of ["claim", "why", "remedy", "clause", "report.json"]) expect(out).toContain(word);
  });
});
