import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { replayBridge } from "../../test/bridge-server.ts";
import type { Report } from "../report/report.ts";
import { copyRun, copySignals, temporaryFolder } from "./recording-terminal.ts";

// Threads, signals and pipes need a process; the command is bundled once, as it is for the package.
let bundle = "";
beforeAll(async () => {
  bundle = mkdtempSync(path.join(tmpdir(), "conform-bundle-"));
  writeFileSync(path.join(bundle, "package.json"), '{"type":"module"}');
  const entry = path.resolve(import.meta.dirname, "main.ts");
  await build({
    entryPoints: { cli: entry },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: ["node:*"],
    target: "node20",
    // The websocket client asks for modules of Node by require.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    outdir: bundle,
  });
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

const recordedBridge = "../../fixtures/dashboards/after-the-contract/after-the-contract";
const command = () => path.join(bundle, "cli.js");

function run(argv: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command(), ...argv], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env },
    timeout: 30_000,
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the command", () => {
  test("judges, and reads standard input", () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const signals = copySignals(cwd);
    expect(run(["outputs"], cwd)).toMatchObject({ code: 0, err: "" });
    const text = execFileSync("sh", ["-c", `"${process.execPath}" "${command()}" --format json - < "${signals}"`], {
      cwd,
      encoding: "utf8",
    });
    expect(JSON.parse(text)).toMatchObject({ conforms: true, artifacts: [{ path: "-", kind: "signal" }] });
  });

  test("standard input that is a directory is not taken for empty", () => {
    const cwd = temporaryFolder();
    const shell = ["-c", `"${process.execPath}" "${command()}" - < .`];
    const { status, stdout, stderr } = spawnSync("sh", shell, { cwd, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("standard input cannot be read: it is neither a file nor a pipe");
  });

  test("judges what is too much for memory like a file", () => {
    const cwd = temporaryFolder();
    const [line = ""] = readFileSync(copySignals(cwd, "signals.jsonl"), "utf8").split("\n");
    mkdirSync(path.join(cwd, "scratch"));
    const text = `${line}\n`.repeat(Math.ceil((65 * 2 ** 20) / (line.length + 1)));
    writeFileSync(path.join(cwd, "signals.jsonl"), `${text}{"event": 1\n`);
    const shell = (given: string) => `"${process.execPath}" "${command()}" --format json --as signal ${given}; true`;
    const [file, input] = ["signals.jsonl", "- < signals.jsonl"].map((given) => {
      const out = execFileSync("sh", ["-c", shell(given)], {
        cwd,
        env: { TMPDIR: `${cwd}/scratch` },
        encoding: "utf8",
      });
      return (JSON.parse(out) as Report).artifacts[0];
    });
    expect(input).toEqual({ ...file, path: "-" });
    expect(input?.issues.at(-1)).toMatchObject({ rule: "syntax.jsonl", line: text.length / (line.length + 1) + 1 });
    expect(readdirSync(path.join(cwd, "scratch"))).toEqual([]);
  });

  test("the order of the report does not depend on --jobs, nor do coverage and findings", () => {
    const cwd = temporaryFolder();
    for (let index = 0; index < 150; index++) {
      const folder = copyRun(cwd, `outputs/${String(index).padStart(3, "0")}/20261120_232950_run_bdcdd60`);
      if (index % 40 === 7) rmSync(path.join(folder, "metrics.json"));
    }
    copySignals(cwd, "outputs/signals.jsonl");
    const argv = ["--coverage", "--format", "json", "outputs", "nope", "outputs/007"];
    const [one, three] = ["1", "3"].map((jobs) => run(["--jobs", jobs, ...argv], cwd));
    expect(one?.code).toBe(2);
    expect(three).toEqual(one);
    expect((JSON.parse(one?.out ?? "") as Report).counts).toMatchObject({ artifacts: 151, errors: 4 });
  });

  test("a reader that stops reading ends it quietly", () => {
    const cwd = temporaryFolder();
    for (let index = 0; index < 30; index++)
      rmSync(path.join(copyRun(cwd, `outputs/${index}/20261120_232950_run_bdcdd60`), "report.json"));
    const text = execFileSync(
      "sh",
      ["-c", `"${process.execPath}" "${command()}" --format json outputs 2>&1 | head -n 1`],
      { cwd, encoding: "utf8" },
    );
    expect(text).toBe("{\n");
  });
});

describe("hostile trees", () => {
  test("pipes, devices and enormous files are findings, and nothing waits for them", () => {
    const cwd = temporaryFolder();
    const piped = copyRun(cwd, "outputs/a/20261120_232950_run_bdcdd60");
    rmSync(path.join(piped, "report.json"));
    execFileSync("mkfifo", [path.join(piped, "report.json"), path.join(cwd, "outputs/pipe")]);
    const large = copyRun(cwd, "outputs/b/20261120_232950_run_bdcdd60");
    truncateSync(path.join(large, "report.json"), 10 * 2 ** 30);
    writeFileSync(path.join(large, "trades.csv"), "");
    truncateSync(path.join(large, "trades.csv"), 10 * 2 ** 30);
    copySignals(cwd, "outputs/signals.jsonl");
    truncateSync(path.join(cwd, "outputs/signals.jsonl"), 2 ** 31);
    const { code, out } = run(["--format", "json", "outputs", "outputs/pipe"], cwd);
    expect(code).toBe(2);
    const { artifacts, failures } = JSON.parse(out) as Report;
    const rules = artifacts.map(({ issues }) => issues.map(({ rule, file }) => `${rule} ${file}`));
    expect(rules[0]?.[0]).toMatch(/^syntax\.jsonl/);
    expect(rules[1]).toContain("layout.regular-file report.json");
    expect(rules[2]).toContain("syntax.json report.json");
    expect(rules[2]).toContain("syntax.csv trades.csv");
    expect(failures).toMatchObject([{ path: "outputs/pipe" }]);
  });

  test("files for the command itself: a pipe or a device is a usage error, and nothing waits for it", () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    mkdirSync(path.join(cwd, "rules"));
    mkdirSync(path.join(cwd, "project"));
    const pipes = ["pipe", "rules/a.rule.mjs", "project/quantlab-conform.json"].map((name) => path.join(cwd, name));
    execFileSync("mkfifo", pipes);
    for (const argv of [
      ["--config", "pipe", "outputs"],
      ["--config", "/dev/zero", "outputs"],
      ["--baseline", "pipe", "outputs"],
      ["--baseline", "pipe", "--update-baseline", "outputs"],
      ["--baseline", "/dev/zero", "--update-baseline", "outputs"],
      ["--rules", "rules", "outputs"],
      ["--allow-control", "--token-file", "pipe", "http://127.0.0.1:9"],
      ["producer", "--known-failures", "pipe", "--", "true"],
    ])
      expect(run(argv, cwd), argv.join(" ")).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringContaining("it is not a regular file"),
      });
    expect(run(["--rules", "pipe", "outputs"], cwd)).toMatchObject({ code: 2, out: "" });
    expect(run(["../outputs"], path.join(cwd, "project"))).toMatchObject({ code: 2, out: "" });
    expect(pipes.every((pipe) => lstatSync(pipe).isFIFO())).toBe(true);
    // A pipe that is open already is as good as a file.
    const rest = `"${process.execPath}" "${command()}" --config /dev/stdin outputs`;
    const text = execFileSync("sh", ["-c", `echo '{ "format": ["ndjson"] }' | ${rest}`], { cwd, encoding: "utf8" });
    expect(text.trim().split("\n")).toHaveLength(2);
  });

  test("a report goes to a pipe that is open already, and waiting for the reader of another can be interrupted", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const shell = (rest: string) =>
      execFileSync("sh", ["-c", `"${process.execPath}" "${command()}" -q outputs ${rest}`], { cwd, encoding: "utf8" });
    const places = ["--format json=/dev/stdout | cat", "--format json=/dev/fd/3 3>&1 | cat"];
    for (const rest of places) expect(JSON.parse(shell(rest)), rest).toMatchObject({ conforms: true });
    writeFileSync(path.join(cwd, "log"), "before\n");
    shell("--format ndjson=/dev/stdout >> log");
    expect(readFileSync(path.join(cwd, "log"), "utf8")).toMatch(/^before\n\{.*\}\n\{.*\}\n$/);
    execFileSync("mkfifo", [path.join(cwd, "pipe")]);
    const child = spawn(process.execPath, [command(), "--format", "json=pipe", "outputs"], { cwd, stdio: "ignore" });
    const ended = new Promise((resume) => child.once("exit", (code, signal) => resume(code ?? signal)));
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
  });

  test.skipIf(process.getuid?.() === 0)("a folder that may not be read is named, and the rest is judged", () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    mkdirSync(path.join(cwd, "outputs/locked"), { mode: 0 });
    const { code, out } = run(["--format", "json", "outputs"], cwd);
    chmodSync(path.join(cwd, "outputs/locked"), 0o755);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ counts: { artifacts: 1 }, failures: [{ path: "outputs/locked" }] });
  });
});

describe("interruption", () => {
  test("--watch judges again what changes, and ends with 130", async () => {
    const cwd = temporaryFolder();
    copyRun(cwd);
    const signals = copySignals(cwd, "outputs/signals.jsonl");
    const child = spawn(
      process.execPath,
      [command(), "--watch", "--format", "ndjson", "--format", "json=outputs/state.json", "outputs"],
      { cwd },
    );
    const lines = readLines(child);
    expect((await lines(3)).map(kindOf)).toEqual(["signal", "run", "summary"]);
    appendFileSync(signals, '{"event": "SESSION_');
    appendFileSync(path.join(cwd, "outputs/runs/20261120_232950_run_bdcdd60/config.json"), "x");
    const second = await lines(3);
    expect(second.map(kindOf)).toEqual(["signal", "run", "summary"]);
    expect(second.map((line) => line.artifact?.conforms)).toEqual([true, false, undefined]);
    // The signal announces what the report says: it is judged again, though nobody has touched it.
    const report = path.join(cwd, "outputs/runs/20261120_232950_run_bdcdd60/report.json");
    writeFileSync(report, readFileSync(report, "utf8").replaceAll("20261120_232950_run_bdcdd60", "another"));
    const third = await lines(3);
    expect(third.map(kindOf)).toEqual(["signal", "run", "summary"]);
    expect(third.map((line) => line.artifact?.conforms)).toEqual([false, false, undefined]);
    const ended = new Promise((resume) => child.once("exit", (code, signal) => resume(code ?? signal)));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(JSON.parse(readFileSync(path.join(cwd, "outputs/state.json"), "utf8"))).toMatchObject({
      conforms: false,
      counts: { artifacts: 2 },
    });
    expect(readdirSync(cwd).sort()).toEqual(["outputs"]);
  });

  test("a bridge that was paused is resumed first", async () => {
    const cwd = temporaryFolder();
    const bridge = await replayBridge(path.resolve(import.meta.dirname, recordedBridge), {
      token: "secret",
      controlAfterMs: 300,
    });
    onTestFinished(() => bridge.close());
    writeFileSync(path.join(cwd, "token"), "secret");
    const options = ["--listen", "0", "--allow-control", "--token-file", "token"];
    const child = spawn(process.execPath, [command(), ...options, bridge.url], { cwd, stdio: "ignore" });
    const ended = new Promise((resume) => child.once("exit", (code, signal) => resume(code ?? signal)));
    await vi.waitFor(() => expect(bridge.controlled).toEqual(["/api/control/pause"]), { timeout: 20_000 });
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(bridge.controlled).toEqual(["/api/control/pause", "/api/control/resume"]);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)(
    "%s while more comes from standard input than memory holds leaves nothing behind",
    async (signal) => {
      const cwd = temporaryFolder();
      const child = spawn(process.execPath, [command(), "-"], { cwd, env: { TMPDIR: cwd }, stdio: ["pipe", 1, 2] });
      const ended = new Promise((resume) => child.once("exit", (code, by) => resume(code ?? by)));
      child.stdin?.on("error", () => {});
      await new Promise((resume) => child.stdin?.write(Buffer.alloc(70 * 2 ** 20, "x"), resume));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  test.each([
    ["SIGINT", 130],
    ["SIGHUP", 129],
  ] as const)("work that %s interrupts leaves no half-written report", async (signal, exit) => {
    const cwd = temporaryFolder();
    for (let index = 0; index < 200; index++) copyRun(cwd, `outputs/${index}/20261120_232950_run_bdcdd60`);
    writeFileSync(path.join(cwd, "slow.rule.mjs"), slowRule);
    const child = spawn(process.execPath, [command(), "--rules", ".", "--format", "ndjson=state.ndjson", "outputs"], {
      cwd,
      stdio: "ignore",
    });
    const ended = new Promise((resume) => child.once("exit", (code, signal) => resume(code ?? signal)));
    await vi.waitFor(() => expect(readdirSync(cwd)).toHaveLength(3), { timeout: 20_000 });
    child.kill(signal);
    expect(await ended).toBe(exit);
    expect(readdirSync(cwd).sort()).toEqual(["outputs", "slow.rule.mjs"]);
  });
});

/** Its findings are large enough to be written at once. */
const slowRule = `export const slow = {
  id: "acme/run.slow", severity: "info", since: "1.0", claim: "a", why: "b", remedy: "c", cites: { source: "d", section: "e" }, kind: "run", reads: ["config.json"],
  *check() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20); yield { pointer: "", found: "x".repeat(300_000) }; },
};`;

interface Line {
  readonly artifact?: { readonly kind: string; readonly conforms: boolean };
}

const kindOf = (line: Line) => line.artifact?.kind ?? "summary";

/** Answers the next lines that a process writes. */
function readLines(child: ChildProcess): (count: number) => Promise<Line[]> {
  const lines: Line[] = [];
  let rest = "";
  let notify = () => {};
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts.map((part) => JSON.parse(part) as Line));
    notify();
  });
  return async (count) => {
    while (lines.length < count) {
      await new Promise<void>((resume) => {
        notify = resume;
      });
    }
    return lines.splice(0, count);
  };
}
