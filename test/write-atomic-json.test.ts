import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { UnwritableFileError } from "../src/errors.ts";
import { UnwritableValueError } from "../src/formats/unwritable-value-error.ts";
import { writeAtomicJson } from "../src/tree/write-atomic-json.ts";
import { root } from "./contract.ts";
import { filesIn, temporaryFolders } from "./temporary-folders.ts";

const freshFolder = temporaryFolders();

test("writes the canonical document with its line end, into folders that it makes", async () => {
  const folder = freshFolder();
  const value = { b: new Map([[1, "é"]]), a: [1, 2.5, null] };
  await writeAtomicJson(path.join(folder, "x/y/meta.json"), value, { plan: { p: { a: { i: 1 } } } });
  const text = '{\n  "a": [\n    1.0,\n    2.5,\n    null\n  ],\n  "b": {\n    "1": "é"\n  }\n}\n';
  expect(filesIn(folder)).toEqual({ "x/y/meta.json": text });
});

test("gives the recorded bytes of every file that Python could write and JSON can hold", async () => {
  const folder = freshFolder();
  const vectors = JSON.parse(readFileSync(path.join(root, "fixtures/vectors/canonical-json.json"), "utf8")).vectors;
  for (const name of ["nested_sort", "unicode", "unicode_key_order", "empty", "empty_list", "none"]) {
    const { input_json: value, write_atomic_json: written } = vectors.find(
      (one: { name: string }) => one.name === name,
    );
    await writeAtomicJson(path.join(folder, "x.json"), value);
    const bytes = readFileSync(path.join(folder, "x.json"));
    expect(createHash("sha256").update(bytes).digest("hex"), name).toBe(written.sha256);
  }
});

describe("when it fails", () => {
  test("over a value, nothing is touched", async () => {
    const folder = freshFolder();
    const file = path.join(folder, "new/x.json");
    await expect(writeAtomicJson(file, { a: [Number.NaN] })).rejects.toThrow(UnwritableValueError);
    await expect(writeAtomicJson(file, { a: [Number.NaN] })).rejects.toMatchObject({ pointer: "/a/0" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("over the file system, what was there stays, and nothing else", async () => {
    const folder = freshFolder();
    mkdirSync(path.join(folder, "x.json"));
    writeFileSync(path.join(folder, "file"), "f");
    for (const file of ["x.json", "file/x.json"])
      await expect(writeAtomicJson(path.join(folder, file), 1)).rejects.toThrow(UnwritableFileError);
    expect(readdirSync(folder).sort()).toEqual(["file", "x.json"]);
  });

  test.skipIf(process.getuid?.() === 0)("over permissions, the error names the file", async () => {
    const folder = freshFolder();
    chmodSync(folder, 0o500);
    const file = path.join(folder, "x.json");
    await expect(writeAtomicJson(file, 1)).rejects.toMatchObject({ code: "UNWRITABLE_FILE", file });
  });
});

test("writers of one file at the same time leave the document of one of them", async () => {
  const folder = freshFolder();
  const file = path.join(folder, "x.json");
  await Promise.all(Array.from({ length: 20 }, (_, writer) => writeAtomicJson(file, { writer })));
  expect(readdirSync(folder)).toEqual(["x.json"]);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ writer: expect.any(Number) });
});

describe("when its process is killed", () => {
  const script = path.join(freshFolder(), "writers.mjs");
  const documents = [
    { name: "a", rows: "a".repeat(60_000) },
    { name: "b", rows: "b".repeat(40_000) },
  ];
  const texts = documents.map((document) => `${JSON.stringify(document, null, 2)}\n`);
  const writers = ["u.json", "v.json", "w.json", "x.json", "y.json", "z.json"];

  /** Writes documents in turn for ever: one thread a file, because a process takes longer to start than to kill. */
  beforeAll(async () => {
    const contents = `
      import { writeFileSync, writeSync } from "node:fs";
      import { isMainThread, Worker } from "node:worker_threads";
      import { writeAtomicJson } from "./src/tree/write-atomic-json.ts";
      const [, self, how, ...files] = process.argv;
      const documents = ${JSON.stringify(documents)};
      const texts = ${JSON.stringify(texts)};
      if (isMainThread) for (const file of files) new Worker(self, { argv: [how, file] });
      else {
        writeSync(1, ".");
        for (let turn = process.pid % 2; ; turn = 1 - turn) {
          if (how === "atomic") await writeAtomicJson(files[0], documents[turn]);
          else writeFileSync(files[0], texts[turn]);
        }
      }`;
    const stdin = { contents, resolveDir: root, loader: "ts" } as const;
    await build({ stdin, outfile: script, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  });

  /** Kills processes at random moments, and says what each of their writers left: a document, nothing, or a torn file. */
  async function kill(how: "atomic" | "plain", kills: number): Promise<readonly string[]> {
    const left: string[] = [];
    const lane = async () => {
      const folder = freshFolder();
      const files = writers.map((name) => path.join(folder, name));
      while (kills-- > 0) {
        const before = files.map((file) => existsSync(file));
        await killed(spawn(process.execPath, [script, how, ...files], { stdio: ["ignore", "pipe", "inherit"] }));
        left.push(...files.map((file, index) => stateOf(file, before[index] === true)));
        for (const name of readdirSync(folder)) if (name.endsWith(".tmp")) rmSync(path.join(folder, name));
        // Who dies before there is any document must be met as well.
        if (kills % 8 === 0) for (const file of files) rmSync(file, { force: true });
      }
    };
    await Promise.all([lane(), lane()]);
    return left;
  }

  function stateOf(file: string, before: boolean): string {
    if (!existsSync(file)) return before ? "lost" : "absent";
    return texts.includes(readFileSync(file, "utf8")) ? "whole" : "torn";
  }

  /** Ends a process by SIGKILL a moment after its writers have begun. */
  async function killed(child: ChildProcess): Promise<void> {
    const gone = once(child, "exit");
    let begun = 0;
    while (begun < writers.length) {
      const [bytes] = await Promise.race([once(child.stdout as NodeJS.ReadableStream, "data"), gone]);
      if (!(bytes instanceof Uint8Array)) throw new Error("the writers have ended by themselves");
      begun += bytes.length;
    }
    await pause(Math.random() * 20);
    child.kill("SIGKILL");
    await gone;
  }

  test("every file is absent or whole, hundreds of times", { timeout: 120_000 }, async () => {
    const left = await kill("atomic", 40);
    expect(left).toHaveLength(240);
    expect(left.filter((state) => state !== "whole" && state !== "absent")).toEqual([]);
    expect(left.filter((state) => state === "whole").length).toBeGreaterThan(100);
  });

  test("a writer that is not atomic is caught in the same way", { timeout: 120_000 }, async () => {
    expect(await kill("plain", 6)).toContain("torn");
  });
});
