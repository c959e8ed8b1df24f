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
/** Bars in all runs together below which a second thread has hardly started when the first one is done. */
const barsWorthThreads = 40_000_000;
const workerFile = new URL("./sweep-worker.js", import.meta.url);

/**
 * Computes all chunks of a task that are not done, in this thread and in others that join it. Throws the reason of the signal when that is
 * aborted; the task keeps what is done.
 */
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
    const others = Array.from({ length: threads - 1 }, () => otherThread(task));
    while (!computeChunks(task, plan, performance.now() + tickMs)) {
      onTick();
      // What became of the others is heard between two chunks.
      await nextTurn();
    }
    await Promise.all(others);
    onTick();
    signal?.throwIfAborted();
  } catch (thrown) {
    stop();
    throw thrown;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

function threadsFor(task: GridTask, jobs: number | undefined): number {
  const bars = (task.size - runsDone(task)) * task.frame.rsi.length;
  // The sources have no file that a thread could begin with.
  return bars < barsWorthThreads || !existsSync(fileURLToPath(workerFile)) ? 1 : (jobs ?? availableParallelism());
}

/** Resolves when a thread of its own finds no chunk left. What fails in it stops the others. */
function otherThread(task: GridTask): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: task });
    worker.once("message", () => {
      worker.unref();
      resolve();
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`A thread of the sweep ended with ${code}`)));
  });
  ended.catch(() => stopTask(task));
  return ended;
}
