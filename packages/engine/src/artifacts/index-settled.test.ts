import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { indexSettled } from "./index-settled.ts";

let root = "";
const at = (name: string) => path.join(root, name);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "index-"));
  mkdirSync(at("a"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Indexes of the folders that were written, with what happens after the look of each. */
async function indexes(...meanwhile: readonly (() => void)[]): Promise<readonly (readonly string[])[]> {
  const written: string[][] = [];
  await indexSettled(root, async () => {
    const names = readdirSync(root).sort();
    meanwhile[written.push(names) - 1]?.();
  });
  return written;
}

const replaced = () => {
  mkdirSync(at(".a.new"));
  rmSync(at("a"), { recursive: true });
  renameSync(at(".a.new"), at("a"));
};

test("an index is written once when nobody changes what it lists", async () => {
  expect(await indexes()).toEqual([["a"]]);
  expect(await indexes(() => writeFileSync(at("index.json"), "{}"))).toHaveLength(1);
  expect(await indexes(() => writeFileSync(path.join(at("a"), "equity.svg"), ""))).toHaveLength(1);
});

test("a folder that is added or replaced meanwhile is looked at again", async () => {
  expect(await indexes(() => mkdirSync(at("b")))).toEqual([["a"], ["a", "b"]]);
  expect(await indexes(replaced)).toHaveLength(2);
  expect(await indexes(replaced, replaced)).toHaveLength(3);
});

test("an index that is refused for a folder that came meanwhile is tried again, and any other refusal is told", async () => {
  const refuse = () => {
    throw new Error("refused");
  };
  expect(
    await indexes(() => {
      mkdirSync(at("b"));
      refuse();
    }),
  ).toHaveLength(2);
  await expect(indexes(refuse)).rejects.toThrow("refused");
});

test("folders that never rest end it all the same", async () => {
  expect((await indexes(...Array<() => void>(20).fill(replaced))).length).toBe(10);
});

test("a directory that is gone is somebody else's to tell of", async () => {
  rmSync(root, { recursive: true });
  await expect(indexSettled(root, async () => "written")).resolves.toBe("written");
  mkdirSync(root);
});
