import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
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

  test("a file in a folder of its artifact stands for it too, wherever the command runs", async () => {
    const cwd = temporaryFolder();
    const run = "RESULTS/runs/demo/20260105_101500";
    cpSync(
      path.resolve(import.meta.dirname, "../../fixtures/training-runs/contract-shaped/20260105_101500"),
      path.join(cwd, run),
      {
        recursive: true,
      },
    );
    const judged = async (at: string, ...paths: string[]) => {
      const { code, out } = await runCommand(["--format", "json", ...paths], { cwd: path.join(cwd, at) });
      expect(code).toBe(0);
      return report(out).artifacts.map(({ path: each, kind }) => `${each} ${kind}`);
    };
    const [routing, summary] = ["globals/routing_decisions.json", "globals/summaries/training_results_summary.json"];
    expect(await judged("", `${run}/${routing}`, `${run}/${summary}`)).toEqual([`${run} training-run`]);
    expect(await judged(run, routing)).toEqual([". training-run"]);
    expect(await judged(`${run}/globals`, "routing_decisions.json")).toEqual([".. training-run"]);
    expect(await judged(`${run}/globals`, "./summaries/training_results_summary.json")).toEqual([".. training-run"]);
    expect(await judged(`${run}/globals/summaries`, "../routing_decisions.json")).toEqual(["../.. training-run"]);
  });

  test("a file in a folder of an artifact that does not know it is not recognised", async () => {
    const cwd = temporaryFolder();
    const folder = path.join(copyRun(cwd), "notes");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "other.json"), "{}");
    expect(await runCommand([`${runPath}/notes/other.json`], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("not recognised: its directory is a run, which has no file notes/other.json"),
    });
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

  // Root may list every folder.
  test.skipIf(process.geteuid?.() === 0)("a folder above a file may be one that nobody may list", async () => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, "closed/open"), { recursive: true });
    writeFileSync(path.join(cwd, "closed/open/notes.json"), "{}");
    chmodSync(path.join(cwd, "closed"), 0o311);
    const { code, err } = await runCommand(["closed/open/notes.json"], { cwd });
    chmodSync(path.join(cwd, "closed"), 0o755);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("not recognised") });
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
