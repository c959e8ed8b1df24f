import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { MachineRequest, Run } from "../generated/quantlab/v1/index.ts";
import { ContractsError, UnwritableFileError, UsageError } from "../src/errors.ts";
import { read } from "../src/read.ts";
import type { Target } from "../src/target.ts";
import { directoryTarget, fileTarget } from "../src/tree/directory-target.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { write } from "../src/write.ts";
import { filesIn, temporaryFolders } from "./temporary-folders.ts";
import { thrownBy } from "./thrown-by.ts";

/** Calls of the file system that write, in order, and the one that is to fail. */
const system = vi.hoisted(() => ({
  calls: [] as string[],
  failAt: -1,
  code: "EIO",
  /** What somebody else does just before a call, looking included. */
  meanwhile: () => {},
  watched: ["closeSync", "fsyncSync", "linkSync", "mkdirSync", "openSync", "renameSync", "writeSync"],
}));

vi.mock("node:fs", async (original) => {
  const real = await original<Record<string, (...args: readonly unknown[]) => unknown>>();
  const wrapped = Object.fromEntries(
    system.watched.map((name) => [
      name,
      (...args: readonly unknown[]) => {
        system.meanwhile();
        const isMine = system.failAt === system.calls.push(name) - 1;
        if (!isMine) return real[name]?.(...args);
        // A file that cannot be closed is closed all the same.
        if (name === "closeSync") real[name]?.(...args);
        throw Object.assign(new Error(`${system.code}: ${name} fails`), { code: system.code, syscall: name });
      },
    ]),
  );
  const existsSync = (...args: readonly unknown[]) => {
    system.meanwhile();
    return real.existsSync?.(...args);
  };
  return { ...real, ...wrapped, existsSync, default: { ...real, ...wrapped } };
});

const freshFolder = temporaryFolders();
beforeEach(() => {
  system.calls.length = 0;
  system.failAt = -1;
  system.code = "EIO";
  system.meanwhile = () => {};
});

const fixture = loadFixture("runs/plain-run");
const tree = memoryTree(fixture.files, fixture.name, "runs");
const content = await read(Run, tree);
const request = await read(MachineRequest, memoryTree(loadFixture("requests/run").files));
const options = { workspace: tree };

/** Where a run is to be written: a name in a folder that is there and empty. */
function freshGoal(): string {
  const parent = path.join(freshFolder(), "runs");
  mkdirSync(parent);
  system.calls.length = 0;
  return path.join(parent, fixture.name);
}

/** Lets every call of a write fail in turn. Answers what was thrown and what lies there afterwards. */
async function failEverywhere(
  prepare: () => string,
  act: (goal: string) => Promise<void>,
): Promise<{ call: string; at: number; thrown: unknown; goal: string }[]> {
  const rehearsal = prepare();
  system.calls.length = 0;
  await act(rehearsal);
  const calls = [...system.calls];
  const results: { call: string; at: number; thrown: unknown; goal: string }[] = [];
  for (const [at, call] of calls.entries()) {
    // What was only read can be closed without loss.
    if (call === "closeSync" && calls[at - 1] !== "fsyncSync") continue;
    const goal = prepare();
    system.calls.length = 0;
    system.failAt = at;
    const thrown = await thrownBy(act(goal));
    system.failAt = -1;
    results.push({ call, at, thrown, goal });
  }
  return results;
}

test("whenever somebody else takes the name of a new directory, one of the two is there as a whole, and the other knows", async () => {
  const rival = { "rival.txt": "theirs" };
  const outcomes = new Set<string>();
  for (let moment = 1; ; moment++) {
    const goal = freshGoal();
    let left = moment;
    let isTheirs: boolean | undefined;
    system.meanwhile = () => {
      if (--left !== 0) return;
      try {
        mkdirSync(goal);
        writeFileSync(path.join(goal, "rival.txt"), rival["rival.txt"]);
        isTheirs = true;
      } catch {
        isTheirs = false;
      }
    };
    const thrown = await thrownBy(write(Run, directoryTarget(goal), content, options));
    system.meanwhile = () => {};
    if (isTheirs === undefined) break;
    outcomes.add(isTheirs ? "theirs" : "ours");
    expect(thrown, `moment ${moment}`).toEqual(isTheirs ? expect.any(UsageError) : undefined);
    if (isTheirs) expect(filesIn(goal), `moment ${moment}`).toEqual(rival);
    expect(readdirSync(path.dirname(goal)), `moment ${moment}`).toEqual([fixture.name]);
  }
  expect([...outcomes].sort()).toEqual(["ours", "theirs"]);
});

test("whenever somebody else puts a file where a directory is replaced, the new directory is there as a whole", async () => {
  let isOver = false;
  for (let moment = 1; !isOver; moment++) {
    const goal = freshGoal();
    mkdirSync(goal);
    writeFileSync(path.join(goal, "old.txt"), "old");
    let left = moment;
    system.meanwhile = () => {
      if (--left !== 0) return;
      mkdirSync(goal, { recursive: true });
      writeFileSync(path.join(goal, "picture.svg"), "theirs");
    };
    await write(Run, directoryTarget(goal, { replace: true }), content, options);
    system.meanwhile = () => {};
    isOver = left > 0;
    expect(Object.keys(filesIn(goal)), `moment ${moment}`).toContain("report.json");
    expect(Object.keys(filesIn(goal)), `moment ${moment}`).not.toContain("old.txt");
    expect(readdirSync(path.dirname(goal)), `moment ${moment}`).toEqual([fixture.name]);
  }
});

test("whenever somebody else takes away a directory that is replaced, the new one is there", async () => {
  let isOver = false;
  for (let moment = 1; !isOver; moment++) {
    const goal = freshGoal();
    mkdirSync(goal);
    let left = moment;
    system.meanwhile = () => {
      if (--left !== 0) return;
      try {
        rmdirSync(goal);
      } catch {
        // The new one is there.
      }
    };
    await write(Run, directoryTarget(goal, { replace: true }), content, options);
    system.meanwhile = () => {};
    isOver = left > 0;
    expect(Object.keys(filesIn(goal)), `moment ${moment}`).toContain("report.json");
    expect(readdirSync(path.dirname(goal)), `moment ${moment}`).toEqual([fixture.name]);
  }
});

describe("whatever call of the system fails", () => {
  const old = { "old.txt": "old" };
  const visible = (goal: string) => (existsSync(goal) ? filesIn(goal) : undefined);

  test("a new directory is there as a whole or not at all, and nothing else is", async () => {
    const results = await failEverywhere(freshGoal, (goal) => write(Run, directoryTarget(goal), content, options));
    expect(new Set(results.map(({ call }) => call))).toEqual(
      new Set(["closeSync", "fsyncSync", "mkdirSync", "openSync", "renameSync", "writeSync"]),
    );
    const written = Object.keys(fixture.files).filter((name) => /^[a-z]+\.(json|md|csv)$/.test(name));
    for (const { call, at, thrown, goal } of results) {
      expect(thrown, `${call} ${at}`).toBeInstanceOf(ContractsError);
      const there = visible(goal);
      if (there)
        expect(Object.keys(there), `${call} ${at}`).toEqual(
          expect.arrayContaining(written.filter((name) => name.endsWith(".json"))),
        );
      expect(readdirSync(path.dirname(goal)), `${call} ${at}`).toEqual(there ? [fixture.name] : []);
    }
    expect(
      results.filter(({ goal }) => visible(goal)).length,
      "only the last flush comes after the rename",
    ).toBeLessThanOrEqual(3);
  });

  test("a directory that is replaced is the old one or the new one, and nothing else is there", async () => {
    const prepare = () => {
      const goal = freshGoal();
      mkdirSync(goal);
      writeFileSync(path.join(goal, "old.txt"), "old");
      return goal;
    };
    const results = await failEverywhere(prepare, (goal) =>
      write(Run, directoryTarget(goal, { replace: true }), content, options),
    );
    for (const { call, at, thrown, goal } of results) {
      expect(thrown, `${call} ${at}`).toBeInstanceOf(ContractsError);
      const there = visible(goal);
      expect(there, `${call} ${at}`).toBeDefined();
      if (there && "old.txt" in there) expect(there).toEqual(old);
      else expect(Object.keys(there ?? {})).toContain("report.json");
    }
    const untidy = results.filter(({ goal }) => readdirSync(path.dirname(goal)).length !== 1);
    expect(untidy.map(({ call, at }) => `${call} ${at}`)).toEqual([]);
  });

  test.each([true, false])(
    "a file is the old one or the new one (replace: %s), and nothing else is there",
    async (replace) => {
      const prepare = () => {
        const goal = path.join(path.dirname(freshGoal()), "request.json");
        if (replace) writeFileSync(goal, "old");
        return goal;
      };
      const results = await failEverywhere(prepare, (goal) =>
        write(MachineRequest, fileTarget(goal, { replace }), request),
      );
      for (const { call, at, thrown, goal } of results) {
        const there = existsSync(goal) ? readFileSync(goal, "utf8") : undefined;
        if (thrown) expect(thrown, `${call} ${at}`).toBeInstanceOf(ContractsError);
        else expect(call, "a file system without links is no failure").toBe("linkSync");
        expect(
          [
            replace ? "old" : undefined,
            new TextDecoder().decode(loadFixture("requests/run").files["request.json"] as Uint8Array),
          ],
          `${call} ${at}`,
        ).toContain(there);
        expect(readdirSync(path.dirname(goal)), `${call} ${at}`).toEqual(there === undefined ? [] : ["request.json"]);
      }
    },
  );

  test("a disk without space is named", async () => {
    system.code = "ENOSPC";
    const results = await failEverywhere(freshGoal, (goal) => write(Run, directoryTarget(goal), content, options));
    const thrown = results.find(({ call }) => call === "writeSync")?.thrown;
    expect(thrown).toBeInstanceOf(UnwritableFileError);
    expect((thrown as Error).message).toContain("cannot be written: no space is left");
  });

  test("a file system that cannot flush directories is no failure", async () => {
    system.code = "EPERM";
    const goal = freshGoal();
    system.calls.length = 0;
    await write(Run, directoryTarget(goal), content, options);
    const flush = system.calls.lastIndexOf("fsyncSync");
    const other = freshGoal();
    system.calls.length = 0;
    system.failAt = flush;
    await write(Run, directoryTarget(other), content, options);
    expect(filesIn(other)).toEqual(filesIn(goal));
  });
});

describe("a directory", () => {
  test("every file, the directory and its parent are flushed to disk", async () => {
    const goal = freshGoal();
    await write(Run, directoryTarget(goal), content, options);
    const files = Object.keys(filesIn(goal)).length;
    expect(system.calls.filter((name) => name === "fsyncSync")).toHaveLength(files + 2);
    expect(system.calls.lastIndexOf("writeSync"), "nothing is written after the rename").toBeLessThan(
      system.calls.indexOf("renameSync"),
    );
    const renamed = system.calls.indexOf("renameSync");
    expect(system.calls.slice(0, renamed).filter((name) => name === "fsyncSync")).toHaveLength(files + 1);
  });

  test("the folders that were made around it are flushed too", async () => {
    const goal = freshGoal();
    const flushes = async (target: Target) => {
      system.calls.length = 0;
      await write(MachineRequest, target, request);
      return system.calls.filter((name) => name === "fsyncSync").length;
    };
    const there = await flushes(fileTarget(path.join(path.dirname(goal), "request.json")));
    expect(await flushes(fileTarget(path.join(goal, "a", "request.json")))).toBe(there + 2);
    const staging = await directoryTarget(path.join(path.dirname(goal), "b", "c", "d")).stage();
    system.calls.length = 0;
    await staging.commit();
    expect(system.calls.filter((name) => name === "fsyncSync")).toHaveLength(4);
  });

  test("the folders inside it are flushed too", async () => {
    const staging = await directoryTarget(freshGoal()).stage();
    for (const file of ["a.json", "b/c.json", "b/d/e.json", "b/d/f.json"]) staging.put(file, ["{}"]);
    system.calls.length = 0;
    await staging.commit();
    expect(
      system.calls.slice(0, system.calls.indexOf("renameSync")).filter((name) => name === "fsyncSync"),
    ).toHaveLength(3);
  });

  test("a directory that appears at the last moment is kept", async () => {
    const goal = freshGoal();
    const inner = directoryTarget(goal);
    const late: Target = {
      async stage() {
        const staging = await inner.stage();
        return {
          ...staging,
          async commit() {
            system.code = "ENOTEMPTY";
            system.failAt = system.calls.length + 3;
            await staging.commit();
          },
        };
      },
    };
    expect(await thrownBy(write(Run, late, content, options))).toBeInstanceOf(UsageError);
    expect(system.calls.at(system.failAt)).toBe("renameSync");
    expect(readdirSync(path.dirname(goal))).toEqual([]);
  });
});

test("a file is flushed before it is renamed", async () => {
  const goal = path.join(path.dirname(freshGoal()), "request.json");
  await write(MachineRequest, fileTarget(goal), request);
  expect(system.calls.indexOf("fsyncSync")).toBeGreaterThan(system.calls.indexOf("writeSync"));
  expect(system.calls.indexOf("fsyncSync")).toBeLessThan(system.calls.indexOf("renameSync"));
});
