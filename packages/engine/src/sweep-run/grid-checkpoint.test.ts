import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { figureCount } from "../sweep/sweep-figures.ts";
import { gridCheckpoint, type UnfinishedSweep } from "./grid-checkpoint.ts";
import type { GridTask } from "./grid-task.ts";

/** What another process does just before a call of the file system. */
const system = vi.hoisted(() => ({ meanwhile: () => {} }));

vi.mock("node:fs", async (original) => {
  const real = await original<Record<string, (...args: readonly unknown[]) => unknown>>();
  const watched = ["existsSync", "mkdirSync", "openSync", "readFileSync", "renameSync", "rmSync", "writeFileSync"];
  const wrapped = Object.fromEntries(
    watched.map((name) => [
      name,
      (...args: readonly unknown[]) => {
        system.meanwhile();
        return real[name]?.(...args);
      },
    ]),
  );
  return { ...real, ...wrapped, default: { ...real, ...wrapped } };
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "checkpoint-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const chunks = 4;
const about = { status: "running", n_done: 0 } as unknown as UnfinishedSweep;

/** A task of which some chunks are done, each figure as every process would compute it. */
function taskWith(isDone: (chunk: number) => boolean): GridTask {
  const done = Uint8Array.from({ length: chunks }, (_, chunk) => (isDone(chunk) ? 1 : 0));
  const figures = Float64Array.from({ length: chunks * figureCount }, (_, at) =>
    isDone(Math.floor(at / figureCount)) ? at + 0.5 : 0,
  );
  return { size: chunks, chunkLength: 1, figures, done } as unknown as GridTask;
}

const rivals = {
  "saves too": () => {
    const other = gridCheckpoint(root, "key");
    const task = taskWith((chunk) => chunk % 2 === 1);
    other.resume(task);
    other.save(task, about);
  },
  "is done": () => gridCheckpoint(root, "key").remove(),
};

describe.each(Object.entries(rivals))("whenever another process with the same sweep %s", (_, rival) => {
  test("nothing fails, and what is believed later is what was computed", () => {
    let isOver = false;
    for (let moment = 1; !isOver; moment++) {
      let left = moment;
      system.meanwhile = () => {
        if (--left === 0) rival();
      };
      const mine = gridCheckpoint(root, "key");
      const task = taskWith((chunk) => chunk === 0);
      mine.resume(task);
      mine.save(task, about);
      task.done.set(taskWith(() => true).done);
      task.figures.set(taskWith(() => true).figures);
      mine.save(task, about);
      system.meanwhile = () => {};
      isOver = left > 0;

      const after = taskWith(() => false);
      gridCheckpoint(root, "key").resume(after);
      for (const [chunk, done] of after.done.entries())
        if (done === 1) expect(after.figures[chunk * figureCount], `moment ${moment}`).toBe(chunk * figureCount + 0.5);
      if (existsSync(mine.folder)) expect(readdirSync(mine.folder).filter((name) => name.endsWith(".new"))).toEqual([]);
      mine.remove();
      expect(readdirSync(root)).toEqual([]);
    }
  });
});
