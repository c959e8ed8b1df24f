import { createHash } from "node:crypto";
import { failureOf } from "@quantlab/contracts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import { configHash } from "../identity/config-hash.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { localTime } from "../identity/local-time.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { kernelSource } from "../kernel/kernel-bytes.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { type GridRows, gridRows, leaderboardOrder } from "../sweep/grid-rows.ts";
import { parameterGrid } from "../sweep/parameter-grid.ts";
import { version } from "../version.ts";
import { computeGrid } from "./compute-grid.ts";
import { type GridCheckpoint, gridCheckpoint, type UnfinishedSweep } from "./grid-checkpoint.ts";
import { type GridTask, gridTask, runsDone } from "./grid-task.ts";
import { resultRow } from "./sweep-tables.ts";

/** The grid to run, and what tells it from another one. */
export interface GridRun {
  readonly frame: IndicatorFrame;
  readonly config: Readonly<Record<string, ConfigTree>>;
  readonly configPath: string;
  readonly origins: readonly BarsOrigin[];
  /** Where the run directories lie. */
  readonly root: string;
}

/** A grid that is computed; its checkpoint is to be removed when the result is written. */
export interface FinishedGrid {
  readonly grid: GridRows;
  readonly checkpoint: GridCheckpoint;
}

/** A sweep that takes longer keeps what it has computed, and goes on from there when it is run again. */
const saveEveryMs = 2000;

/** Computes a grid, where an earlier process stopped if one did. When it is interrupted, what is done stays in the checkpoint, marked as aborted. */
export async function runGrid(run: GridRun, world: CommandWorld): Promise<FinishedGrid> {
  const { signal, jobs, progress, warn } = world;
  const { size } = parameterGrid(run.config);
  const task = gridTask(run.frame, run.config, size);
  const checkpoint = gridCheckpoint(run.root, keyOf(run));
  const before = checkpoint.resume(task);
  if (before > 0) warn(`${countText(before)} of ${countText(task.size)} runs were computed before.`);
  let isToldUnkept = false;
  /** Answers whether it is kept. A sweep that cannot keep what it has goes on all the same. */
  const save = (status: UnfinishedSweep["status"]): boolean => {
    try {
      checkpoint.save(task, unfinished(run, task, status, world));
      return true;
    } catch (thrown) {
      if (!isToldUnkept) warn(`Warning: what is computed is not kept: ${failureOf(thrown).message}`);
      isToldUnkept = true;
      return false;
    }
  };
  const started = performance.now();
  let savedAt = started;
  const onTick = (): void => {
    const now = performance.now();
    progress?.(progressText(task, before, now - started));
    if (now - savedAt < saveEveryMs || signal?.aborted) return;
    save("running");
    savedAt = performance.now();
  };
  try {
    await computeGrid(task, { jobs, signal, onTick });
  } catch (thrown) {
    const done = runsDone(task);
    if (signal?.aborted && done > 0 && save("aborted")) {
      warn(`${countText(done)} of ${countText(task.size)} runs are kept in ${checkpoint.folder}.`);
      warn("Run the same command again to go on from there.");
    }
    throw thrown;
  } finally {
    progress?.("");
  }
  const { figures } = task;
  return { grid: gridRows(parameterGrid(run.config), { figures, order: leaderboardOrder(figures) }), checkpoint };
}

/** The same settings on the same bars by the same arithmetic have the same figures. */
function keyOf({ config, origins }: GridRun): string {
  const parts = [version, kernelSource, configHash(config), ...origins.map(({ sha256 }) => sha256)];
  return createHash("sha256").update(parts.join("\n")).digest("hex");
}

function unfinished(
  { config, configPath }: GridRun,
  task: GridTask,
  status: UnfinishedSweep["status"],
  { clock }: CommandWorld,
): UnfinishedSweep {
  return {
    status,
    status_reason: status === "running" ? "active" : "operator_abort",
    config_path: configPath,
    config_hash: configHash(config),
    n_runs: task.size,
    n_done: runsDone(task),
    updated_at: localTime(clock()),
    top10: status === "running" ? [] : bestDone(config, task),
  };
}

/** The best of the runs that are done, each as a result of the finished sweep would be. */
function bestDone(config: GridRun["config"], { figures, done, chunkLength }: GridTask): unknown[] {
  const order = leaderboardOrder(figures).filter((index) => done[Math.floor(index / chunkLength)] === 1);
  return Array.from(gridRows(parameterGrid(config), { figures, order }).ranked(10), resultRow);
}

function progressText(task: GridTask, before: number, elapsedMs: number): string {
  const done = runsDone(task);
  const perMs = (done - before) / elapsedMs;
  const left = perMs > 0 ? `, ${Math.ceil((task.size - done) / perMs / 1000)} s left` : "";
  return `${countText(done)} of ${countText(task.size)} runs (${Math.floor((done / task.size) * 100)} %)${left}`;
}

const countText = (count: number): string => count.toLocaleString("en-US");
