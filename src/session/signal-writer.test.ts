import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { SessionSignal, SignalSummary } from "../../generated/quantlab/v1/types.ts";
import { check } from "../check.ts";
import { InvalidArtifactError, UnwritableFileError } from "../errors.ts";
import { fileTree } from "../tree/directory.ts";
import { failUnstartedSession, startSession } from "./signal-session.ts";
import { openSignalWriter } from "./signal-writer.ts";

const folder = mkdtempSync(path.join(tmpdir(), "signal-writer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFile = () => path.join(folder, String(count++), "deep", "signals.jsonl");

const clockAt = (text: string) => () => new Date(text).getTime() * 1000;
const session = () => startSession({ mode: "run", request_id: "señal €", clock: clockAt("2026-11-20T23:30:44") });
const startedLine =
  '{"schema_version": "1.0", "event": "SESSION_STARTED", "status": "running", "timestamp": "2026-11-20T23:30:44", ' +
  '"mode": "run", "request_id": "se\\u00f1al \\u20ac"}\n';

describe("openSignalWriter", () => {
  test("appends one line a signal, as Python's json.dumps writes it, and makes the folder", async () => {
    const file = newFile();
    const writer = openSignalWriter(file, { fsync: true });
    const running = session();
    expect(writer.write(running.started)).toEqual({ ok: true });
    const summary = { total_return: 0, sharpe_simple: 1e-5, max_drawdown: -0.25, trades: 22, win_rate: 1 };
    expect(writer.write(running.complete({ summary, run_id: "20261120_233044_run_39b17ed" }))).toEqual({ ok: true });
    expect(readFileSync(file, "utf8")).toBe(
      `${startedLine}{"schema_version": "1.0", "event": "SESSION_COMPLETED", "status": "success", ` +
        '"timestamp": "2026-11-20T23:30:44", "mode": "run", "request_id": "se\\u00f1al \\u20ac", ' +
        '"run_id": "20261120_233044_run_39b17ed", "summary": {"total_return": 0.0, "sharpe_simple": 1e-05, ' +
        '"max_drawdown": -0.25, "trades": 22, "win_rate": 1.0}}\n',
    );
    const { issues } = await check(fileTree(file), { as: "signal" });
    expect(issues.filter((issue) => issue.severity === "error")).toEqual([]);
  });

  test("writes a summary in the order that its mode has", () => {
    const core = { win_rate: 0.5, trades: 2, total_return: 0.25, sharpe_simple: null, max_drawdown: -0.25 };
    const further = {
      total_fees: 4.5,
      worst_trade_pnl: -1.5,
      best_trade_pnl: 2.5,
      expectancy: 0.5,
      n_trades: 2,
      n_bars: 90,
      annualized_volatility: 0.5,
    };
    const written = (mode: "run" | "sweep" | "forward" | "portfolio", summary: SignalSummary) => {
      const file = newFile();
      openSignalWriter(file, { mode: "strict" }).write(
        startSession({ mode, request_id: "r" }).complete({ summary, run_id: "r" }),
      );
      return Object.keys(JSON.parse(readFileSync(file, "utf8")).summary).join(" ");
    };
    expect(written("run", core)).toBe("total_return sharpe_simple max_drawdown trades win_rate");
    expect(written("portfolio", core)).toBe("total_return sharpe_simple max_drawdown trades win_rate");
    expect(written("sweep", core)).toBe("max_drawdown sharpe_simple total_return trades win_rate");
    expect(written("forward", { ...core, ...further })).toBe(
      "total_return max_drawdown annualized_volatility n_bars n_trades win_rate expectancy best_trade_pnl " +
        "worst_trade_pnl total_fees sharpe_simple trades",
    );
  });

  test("ends first what a crash left of a line", () => {
    const file = newFile();
    openSignalWriter(file, { mode: "strict" }).write(session().started);
    writeFileSync(file, '{"schema_ver', { flag: "a" });
    openSignalWriter(file, { mode: "strict" }).write(session().started);
    expect(readFileSync(file, "utf8")).toBe(`${startedLine}{"schema_ver\n${startedLine}`);
  });

  test("waits for a writer that is held up inside its line", async () => {
    const file = newFile();
    openSignalWriter(file, { mode: "strict" }).write(session().started);
    const halves = [startedLine.slice(0, 20), startedLine.slice(20)];
    const slow = new Worker(
      `const { appendFileSync } = require("node:fs");
      const { parentPort, workerData: { file, halves } } = require("node:worker_threads");
      appendFileSync(file, halves[0]);
      parentPort.postMessage("begun");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      appendFileSync(file, halves[1]);`,
      { eval: true, workerData: { file, halves } },
    );
    await once(slow, "message");
    openSignalWriter(file, { mode: "strict" }).write(session().started);
    expect(readFileSync(file, "utf8")).toBe(startedLine.repeat(3));
    await once(slow, "exit");
  });

  test("reports what fails and does not throw, whatever the listener does", () => {
    const file = newFile();
    mkdirSync(file, { recursive: true });
    const onError = vi.fn(() => {
      throw new Error("the log is full as well");
    });
    const result = openSignalWriter(file, { onError }).write(session().started);
    expect(result).toMatchObject({ ok: false, error: { code: "UNWRITABLE_FILE", file } });
    expect(onError).toHaveBeenCalledExactlyOnceWith((result as { error: Error }).error);
  });

  test("writes no signal that breaks the contract", () => {
    const file = newFile();
    const broken = { ...session().started, status: "success" } as unknown as SessionSignal;
    const result = openSignalWriter(file).write(broken);
    expect(result).toMatchObject({ ok: false, error: { code: "INVALID_ARTIFACT", issues: [{ pointer: "/status" }] } });
    expect(() => openSignalWriter(file, { mode: "strict" }).write(broken)).toThrow(InvalidArtifactError);
    expect(() => readFileSync(file)).toThrow("ENOENT");
  });

  test("throws in strict mode", () => {
    const file = newFile();
    mkdirSync(path.dirname(path.dirname(file)), { recursive: true });
    writeFileSync(path.dirname(file), "a file where the folder should be");
    expect(() => openSignalWriter(file, { mode: "strict" }).write(session().started)).toThrow(UnwritableFileError);
  });

  test.skipIf(process.platform !== "linux")("fails at once where the system lets nobody make a folder", () => {
    const result = openSignalWriter("/proc/no-such-folder/signals.jsonl").write(session().started);
    expect(result).toMatchObject({ ok: false, error: { code: "UNWRITABLE_FILE" } });
  });

  test("is content with a file that it may write and not read", () => {
    const file = newFile();
    const writer = openSignalWriter(file, { mode: "strict" });
    writer.write(session().started);
    chmodSync(file, 0o200);
    writer.write(session().started);
    chmodSync(file, 0o600);
    expect(readFileSync(file, "utf8")).toBe(startedLine.repeat(2));
  });
});

const fixtures = path.resolve("fixtures/signals");
const recorded = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".jsonl"));

/** Whose members stand in the order of the schema; other commands have an order of their own, in places. */
const sameOrder = /^(completed|failed|paper|portfolio|report|run|started)/;

test.each(recorded)("the recorded sessions of %s can be written again", (name) => {
  const text = readFileSync(path.join(fixtures, name), "utf8");
  const file = newFile();
  const writer = openSignalWriter(file, { mode: "strict" });
  let running: ReturnType<typeof startSession> | undefined;
  let clock = () => 0;
  for (const line of text.trimEnd().split("\n")) {
    const signal = JSON.parse(line) as SessionSignal;
    const { timestamp, mode, request_id = null } = signal;
    clock = clockAt(timestamp);
    if (signal.event === "SESSION_STARTED") {
      running = startSession({ mode, request_id, clock: () => clock() });
      writer.write(running.started);
    } else if (signal.event === "SESSION_COMPLETED") {
      if (running) writer.write(running.complete(signal));
    } else {
      writer.write(running ? running.fail(signal) : failUnstartedSession(signal, { mode, request_id, clock }));
    }
  }
  const again = readFileSync(file, "utf8");
  if (sameOrder.test(name)) expect(again).toBe(text);
  const values = (lines: string) => lines.split("\n").map((line) => line && (JSON.parse(line) as unknown));
  expect(values(again)).toEqual(values(text));
});

test("lines of several processes do not mix", { timeout: 60_000 }, async () => {
  const file = newFile();
  const perWriter = 400;
  const program = `
    import { startSession } from ${JSON.stringify(path.resolve("src/session/signal-session.ts"))};
    import { openSignalWriter } from ${JSON.stringify(path.resolve("src/session/signal-writer.ts"))};
    const writer = openSignalWriter(${JSON.stringify(file)}, { mode: "strict" });
    process.stdout.write("ready");
    await new Promise((resolve) => process.stdin.once("data", resolve));
    for (let index = 0; index < ${perWriter}; index++) {
      const session = startSession({ mode: process.argv[1], request_id: String(index) });
      writer.write(session.fail({ error_type: "DataError", message: process.argv[1].repeat((index * 37) % 20000) }));
    }
    process.exit();`;
  const options = ["--import", "tsx", "--input-type=module", "--eval", program];
  const writers = ["a", "b"].map((mode) =>
    spawn(process.execPath, [...options, mode], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  await Promise.all(writers.map((writer) => once(writer.stdout, "data")));
  for (const writer of writers) writer.stdin.write("go");
  const exits = await Promise.all(writers.map((writer) => once(writer, "exit")));
  expect(exits).toEqual([
    [0, null],
    [0, null],
  ]);
  const signals = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as SessionSignal);
  for (const mode of ["a", "b"]) {
    const own = signals.filter((signal) => signal.mode === mode).map((signal) => signal.request_id);
    expect(own).toEqual(Array.from({ length: perWriter }, (_, index) => String(index)));
  }
  const { issues } = await check(fileTree(file), { as: "signal" });
  expect(issues.filter((issue) => issue.rule.startsWith("syntax.") || issue.rule.startsWith("schema."))).toEqual([]);
  expect(signals.some((signal, index) => index > 0 && signal.mode !== signals[index - 1]?.mode)).toBe(true);
});
