import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ConfigError } from "../errors.ts";
import { computeChunks, type GridTask, planOf, runsDone, stopTask } from "./grid-task.ts";

/** How a grid is computed. */
export interface GridOptions {
  /** Threads; as many as the machine runs at a time when it is not said. */
  readonly jobs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called several times a second. */
  readonly onTick: () => void;
}

const tickMs = 100;
/** Bars in all runs together below which a second thread would not have started before the first one is done. */
const barsWorthThreads = 50_000_000;
const workerFile = new URL("./sweep-worker.js", import.meta.url);

/** Computes all chunks of a task that are not done. Throws the reason of the signal when that is aborted; the task keeps what is done. */
export async function computeGrid(task: GridTask, { jobs, signal, onTick }: GridOptions): Promise<void> {
  if (jobs !== undefined && jobs < 1)
    throw new ConfigError(`No sweep runs in ${jobs} threads`, "Give --jobs 1 or more.");
  // A value that cannot be used is told here, before any thread begins.
  const plan = planOf(task);
  const stop = (): void => stopTask(task);
  signal?.addEventListener("abort", stop);
  try {
    signal?.throwIfAborted();
    const threads = Math.min(threadsFor(task, jobs), task.done.length);
    if (threads > 1) await inThreads(task, threads, onTick);
    else
      while (!computeChunks(task, plan, performance.now() + tickMs)) {
        onTick();
        await nextTurn();
      }
    onTick();
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

function threadsFor(task: GridTask, jobs: number | undefined): number {
  const bars = (task.size - runsDone(task)) * task.frame.rsi.length;
  // The sources have no file that a thread could begin with.
  return bars < barsWorthThreads || !existsSync(fileURLToPath(workerFile)) ? 1 : (jobs ?? availableParallelism());
}

async function inThreads(task: GridTask, threads: number, onTick: () => void): Promise<void> {
  const ticks = setInterval(onTick, tickMs);
  try {
    await Promise.all(Array.from({ length: threads }, () => oneThread(task)));
  } catch (thrown) {
    stopTask(task);
    throw thrown;
  } finally {
    clearInterval(ticks);
  }
}

function oneThread(task: GridTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: task });
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });
}
