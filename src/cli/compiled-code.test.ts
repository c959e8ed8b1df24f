import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolders, writeFiles } from "../../test/temporary-folders.ts";
import type { CodeFolder } from "./code-folder.ts";
import { runCompiled, wrapping } from "./compiled-code.ts";

const newFolder = temporaryFolders();
const said: unknown[] = [];
Object.assign(globalThis, { say: (value: unknown) => said.push(value) });

const wrapped = (text: string) => wrapping.join(text);
const run = (folder: string, store?: CodeFolder) =>
  runCompiled(folder, "main.cjs", createRequire(path.join(folder, "main.cjs")), store);

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

function memoryStore(): CodeFolder & { readonly kept: Map<string, Uint8Array>; written: number } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    written: 0,
    read(name) {
      const found = kept.get(name);
      return found && Buffer.from(found);
    },
    write(name, code) {
      this.written++;
      kept.set(name, code);
    },
  };
}

test("runs the same with and without a store", () => {
  said.length = 0;
  const folder = program();
  run(folder)();
  run(folder, memoryStore())();
  expect(said).toEqual([
    [3, "main", path.sep],
    [3, "main", path.sep],
  ]);
});

test("keeps what was compiled, once", () => {
  const folder = program();
  const store = memoryStore();
  run(folder, store)();
  expect(store.written).toBe(2);
  run(folder, store)();
  expect(store.written).toBe(2);
});

test("what imports a module may do so from code that was kept", async () => {
  said.length = 0;
  const folder = newFolder();
  writeFiles(folder, {
    "main.cjs": wrapped(`say(require("./cli-import.cjs")("node:path"))`),
    "cli-import.cjs": "module.exports = (url) => import(url);",
  });
  const store = memoryStore();
  run(folder, store)();
  run(folder, store)();
  expect(store.written).toBe(1);
  for (const imported of said) expect(await imported).toMatchObject({ sep: path.sep });
});

test("a file that has changed is compiled anew", () => {
  said.length = 0;
  const folder = program();
  const store = memoryStore();
  run(folder, store)();
  writeFileSync(path.join(folder, "part.cjs"), wrapped(`exports.sum = (a, b) => a - b; exports.of = () => "nothing";`));
  run(folder, store)();
  expect(said.slice(1)).toEqual([[-1, "nothing", path.sep]]);
  expect(store.written).toBe(4);
});

test("what was kept and cannot be used is replaced", () => {
  said.length = 0;
  const folder = newFolder();
  writeFiles(folder, { "main.cjs": wrapped(`say("a program of its own")`) });
  const store = memoryStore();
  run(folder, { ...store, read: () => Buffer.from("damaged"), write: store.write.bind(store) })();
  expect(said).toEqual(["a program of its own"]);
  expect(store.written).toBe(1);
});
