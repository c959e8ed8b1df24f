import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolders, writeFiles } from "../../test/temporary-folders.ts";
import type { CodeFolder } from "./code-folder.ts";
import { type LoadedScript, runCompiled, wrapping } from "./compiled-code.ts";

const newFolder = temporaryFolders();
const said: unknown[] = [];
Object.assign(globalThis, { say: (value: unknown) => said.push(value) });

const wrapped = (text: string) => wrapping.join(text);

/** What processes leave each other. */
class Memory implements Pick<CodeFolder, "read"> {
  private readonly codes = new Map<string, Buffer>();

  read(name: string): Buffer | undefined {
    return this.codes.get(name);
  }

  keep(scripts: readonly LoadedScript[]): void {
    for (const { name, script } of scripts) this.codes.set(name, script.createCachedData());
  }
}

/** Runs a program as a process does; how many of its files were compiled from what others had left. */
function run(folder: string, memory?: Memory): number {
  const scripts = runCompiled(folder, "main.cjs", createRequire(path.join(folder, "main.cjs")), memory);
  memory?.keep(scripts);
  return scripts.filter(({ script }) => script.cachedDataRejected === false).length;
}

/** A program of two files that require each other. */
function program(): string {
  const folder = newFolder();
  writeFiles(folder, {
    "main.cjs": wrapped(
      `exports.name = "main"; const part = require("./part.cjs"); say([part.sum(1, 2), part.of(), require("node:path").sep])`,
    ),
    "part.cjs": wrapped(
      `const main = require("./main.cjs"); exports.sum = (a, b) => a + b; exports.of = () => main.name;`,
    ),
  });
  return folder;
}

test("runs the same with and without what others have left", () => {
  said.length = 0;
  const folder = program();
  const memory = new Memory();
  expect([run(folder), run(folder, memory), run(folder, memory)]).toEqual([0, 0, 2]);
  expect(said).toEqual([
    [3, "main", path.sep],
    [3, "main", path.sep],
    [3, "main", path.sep],
  ]);
});

test("what imports a module may do so from code that was kept", async () => {
  said.length = 0;
  const folder = newFolder();
  writeFiles(folder, {
    "main.cjs": wrapped(`say(require("./cli-import.cjs")("node:path"))`),
    "cli-import.cjs": "module.exports = (url) => import(url);",
  });
  const memory = new Memory();
  expect([run(folder, memory), run(folder, memory)]).toEqual([0, 1]);
  for (const imported of said) expect(await imported).toMatchObject({ sep: path.sep });
});

test("a file that has changed is compiled anew", () => {
  said.length = 0;
  const folder = program();
  const memory = new Memory();
  run(folder, memory);
  writeFileSync(path.join(folder, "part.cjs"), wrapped(`exports.sum = (a, b) => a - b; exports.of = () => "nothing";`));
  expect(run(folder, memory)).toBe(1);
  expect(said.slice(1)).toEqual([[-1, "nothing", path.sep]]);
});

test("what was kept and cannot be used is compiled anew", () => {
  said.length = 0;
  const folder = newFolder();
  writeFiles(folder, { "main.cjs": wrapped(`say("a program of its own")`) });
  const damaged = { read: () => Buffer.from("damaged") };
  const [main] = runCompiled(folder, "main.cjs", createRequire(path.join(folder, "main.cjs")), damaged);
  expect(said).toEqual(["a program of its own"]);
  expect(main?.script.cachedDataRejected).toBe(true);
});
