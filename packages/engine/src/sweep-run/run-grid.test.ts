import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { systemClock } from "@quantlab/contracts";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OperatorAbort } from "../errors.ts";
import { indicatorFrame } from "../indicators/indicator-frame.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { runSweep } from "../sweep/run-sweep.ts";
import { type GridRun, runGrid } from "./run-grid.ts";

/** The bars are given. */
const noProvider = { name: "none", bars: () => Promise.reject(new Error("nobody asks for bars")) };

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "grid-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const length = 20_000;
const close = Float64Array.from({ length }, (_, row) => 100 + 10 * Math.sin(row / 7) + 3 * Math.sin(row / 3));
const bars = {
  times: Float64Array.from({ length }, (_, row) => row * 86_400_000),
  zone: "naive" as const,
  high: close.map((value) => value + 1),
  low: close.map((value) => value - 1),
  close,
};
const steps = (count: number, at: (step: number) => number) => Array.from({ length: count }, (_, step) => at(step));
const config = {
  param_grid: { rsi_buy_max: steps(40, (step) => 40 + step), rsi_sell_min: steps(60, (step) => 50 + step / 2) },
};
const gridRun = (): GridRun => ({ frame: indicatorFrame(bars), config, configPath: "grid.yaml", origins: [], root });

function world(over: Partial<CommandWorld> = {}): CommandWorld & { readonly said: string[] } {
  const said: string[] = [];
  return { cwd: root, clock: systemClock, provider: noProvider, warn: (text) => void said.push(text), said, ...over };
}

/** A grid that is interrupted when its first runs are done. */
async function interrupt() {
  const interrupted = new AbortController();
  const progress = (text: string) => {
    if (text !== "") interrupted.abort(new OperatorAbort());
  };
  const before = world({ signal: interrupted.signal, progress, jobs: 1 });
  // However fast the machine is, each chunk takes longer than a tick.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 150));
  const failure = await runGrid(gridRun(), before).catch((thrown: unknown) => thrown);
  clock.mockRestore();
  return { failure, said: before.said };
}

test("an interrupted grid keeps what it has, says so, and goes on to the same result", async () => {
  const { failure, said } = await interrupt();
  expect(failure).toBeInstanceOf(OperatorAbort);
  const [, done, folder = ""] = /^([\d,]+) of 2,400 runs are kept in (.*)\.$/.exec(said[0] ?? "") ?? [];
  const count = Number(done?.replace(",", ""));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(2400);
  const status = JSON.parse(readFileSync(path.join(folder, "status.json"), "utf8"));
  expect(status).toMatchObject({ status: "aborted", status_reason: "operator_abort", n_done: count, n_runs: 2400 });
  expect(status.top10).toHaveLength(10);

  const after = world();
  const { grid, checkpoint } = await runGrid(gridRun(), after);
  expect(after.said).toEqual([`${done} of 2,400 runs were computed before.`]);
  expect([...grid.rows()]).toEqual(runSweep(gridRun().frame, config));
  checkpoint.remove();
  expect(existsSync(folder)).toBe(false);
});

test("a checkpoint is believed chunk by chunk, and only where its bytes are those that were written", async () => {
  const { said } = await interrupt();
  const folder = / in (.*)\.$/.exec(said[0] ?? "")?.[1] ?? "";
  const file = path.join(folder, "figures.f64");
  const figures = readFileSync(file);
  figures[1000] = (figures[1000] ?? 0) ^ 1;
  writeFileSync(file, figures);
  const after = world();
  const { grid } = await runGrid(gridRun(), after);
  expect(after.said).not.toEqual([`${/^[\d,]+/.exec(said[0] ?? "")} of 2,400 runs were computed before.`]);
  expect([...grid.rows()]).toEqual(runSweep(gridRun().frame, config));
});

test("a grid whose checkpoint cannot be written says so once, and is computed or interrupted as any other", async () => {
  const { said } = await interrupt();
  const folder = / in (.*)\.$/.exec(said[0] ?? "")?.[1] ?? "";
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "");
  const again = await interrupt();
  expect(again.failure).toBeInstanceOf(OperatorAbort);
  expect(again.said).toEqual([expect.stringMatching(/^Warning: what is computed is not kept: EEXIST/)]);

  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1500));
  const after = world({ jobs: 1 });
  const { grid } = await runGrid(gridRun(), after).finally(() => clock.mockRestore());
  expect(after.said).toHaveLength(1);
  expect([...grid.rows()]).toEqual(runSweep(gridRun().frame, config));
});

test("a grid on other bars does not go on where this one stopped", async () => {
  await interrupt();
  const after = world();
  const origin = { provider: "local", source: "a.csv", adjusted: null, sha256: "0".repeat(64) };
  await runGrid({ ...gridRun(), origins: [origin as unknown as GridRun["origins"][number]] }, after);
  expect(after.said).toEqual([]);
});

test("no grid runs in no thread", async () => {
  await expect(runGrid(gridRun(), world({ jobs: 0 }))).rejects.toThrow("0 threads");
});

test("any number of threads finds the same figures, and one that dies ends the sweep", async () => {
  const built = path.join(root, "built");
  const sources = path.resolve(import.meta.dirname);
  await build({
    entryPoints: { "run-grid": `${sources}/run-grid.ts`, "sweep-worker": `${sources}/sweep-worker.ts` },
    outdir: built,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  renameSync(path.join(built, "sweep-worker.mjs"), path.join(built, "sweep-worker.js"));
  writeFileSync(path.join(root, "package.json"), '{ "type": "module", "version": "0.0.0" }');
  const { runGrid: runBuilt } = (await import(pathToFileURL(path.join(built, "run-grid.mjs")).href)) as {
    runGrid: typeof runGrid;
  };
  const wide = { param_grid: { ...config.param_grid, fee: [0.001, 0.002] } };
  const figures = [];
  for (const jobs of [1, 3]) {
    const { grid, checkpoint } = await runBuilt({ ...gridRun(), config: wide }, world({ jobs }));
    // A slow machine has kept some of it, and the next run would go on from there.
    checkpoint.remove();
    figures.push(Buffer.from(grid.figures.buffer).toString("base64"));
  }
  expect(figures[1]).toBe(figures[0]);
  writeFileSync(path.join(built, "sweep-worker.js"), "process.exit(3)");
  await expect(runBuilt({ ...gridRun(), config: wide }, world({ jobs: 2 }))).rejects.toThrow("ended with 3");
});
