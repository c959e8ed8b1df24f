import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { canonicalJson } from "@quantlab/contracts";
import { figureCount } from "../sweep/sweep-figures.ts";
import { type GridTask, runsDone } from "./grid-task.ts";

/** What is known of a sweep that is not finished. */
export interface UnfinishedSweep {
  readonly status: "running" | "aborted";
  readonly status_reason: "active" | "operator_abort";
  readonly config_path: string;
  readonly config_hash: string;
  readonly n_runs: number;
  readonly n_done: number;
  readonly updated_at: string;
  /** The best of those that are done. */
  readonly top10: readonly unknown[];
}

/** A folder beside the run directories that holds what a sweep has computed until it is finished. */
export interface GridCheckpoint {
  readonly folder: string;
  /** Fills a task with what an earlier process has computed; answers how many runs that were. */
  resume(task: GridTask): number;
  /** Adds what has been computed since; a process that ends at any time leaves whole chunks behind. */
  save(task: GridTask, about: UnfinishedSweep): void;
  remove(): void;
}

/** The checkpoint of the sweep with this key: the same configuration on the same bars by the same program. */
export function gridCheckpoint(root: string, key: string): GridCheckpoint {
  const folder = path.join(root, `.sweep-${key.slice(0, 16)}.partial`);
  const [figuresFile, sumsFile, statusFile] = ["figures.f64", "chunks.u32", "status.json"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  // Of each chunk that is on disk the sum of its bytes; 0 for the others.
  let sums = new Uint32Array();
  return {
    folder,
    resume(task) {
      sums = new Uint32Array(task.done.length);
      const found = bytesOf(sumsFile);
      const descriptor = found?.length === sums.byteLength ? opened(figuresFile) : undefined;
      if (!found || descriptor === undefined) return 0;
      const claimed = new Uint32Array(Uint8Array.from(found).buffer);
      try {
        for (let chunk = 0; chunk < claimed.length; chunk++) {
          if (claimed[chunk] === 0) continue;
          const bytes = bytesOfChunk(task, chunk);
          const count = readSync(descriptor, bytes, 0, bytes.length, positionOf(task, chunk));
          if (count !== bytes.length || sumOf(bytes) !== claimed[chunk]) continue;
          task.done[chunk] = 1;
          sums[chunk] = claimed[chunk] as number;
        }
      } finally {
        closeSync(descriptor);
      }
      return runsDone(task);
    },
    save(task, about) {
      unlessRemoved(() => {
        mkdirSync(folder, { recursive: true });
        if (!existsSync(figuresFile)) {
          sums.fill(0);
          closeSync(openSync(figuresFile, "a"));
        }
        addChunks(figuresFile, task, sums);
        // The figures are on disk before anything says so.
        replace(sumsFile, sums);
        replace(statusFile, `${canonicalJson(about, { indent: 2, plan: 0 })}\n`);
      });
    },
    // Another process with the same sweep may add to it just now.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Does it again where another process with the same sweep, which is done, has removed the folder meanwhile. */
function unlessRemoved(act: () => void): void {
  for (let attempt = 1; ; attempt++) {
    try {
      act();
      return;
    } catch (thrown) {
      if (attempt === 3 || (thrown as NodeJS.ErrnoException).code !== "ENOENT") throw thrown;
    }
  }
}

/** Writes the chunks that are done and not on disk. */
function addChunks(file: string, task: GridTask, sums: Uint32Array): void {
  const descriptor = openSync(file, "r+");
  try {
    for (let chunk = 0; chunk < sums.length; chunk++) {
      if (sums[chunk] !== 0 || Atomics.load(task.done, chunk) === 0) continue;
      const bytes = bytesOfChunk(task, chunk);
      const position = positionOf(task, chunk);
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, position + at);
      sums[chunk] = sumOf(bytes);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A number that tells bytes from others; never 0. */
function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let sum = 2_166_136_261;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ (words[index] as number), 16_777_619);
  return sum >>> 0 || 1;
}

const positionOf = ({ chunkLength }: GridTask, chunk: number): number => chunk * chunkLength * figureCount * 8;

function bytesOfChunk(task: GridTask, chunk: number): Uint8Array {
  const start = positionOf(task, chunk);
  const end = Math.min(task.figures.byteLength, start + task.chunkLength * figureCount * 8);
  return new Uint8Array(task.figures.buffer, start, end - start);
}

function opened(file: string): number | undefined {
  try {
    return openSync(file, "r");
  } catch {
    return undefined;
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Under a name of its own until it is complete: another process may write the same file. */
function replace(file: string, content: string | Uint32Array): void {
  const temporary = `${file}.${randomUUID()}.new`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
}
