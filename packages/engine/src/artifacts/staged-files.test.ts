import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UnwritableFileError } from "@quantlab/contracts/node";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stagedFiles } from "./staged-files.ts";

/** How many more files the disk has space for. */
const disk = vi.hoisted(() => ({ space: Number.POSITIVE_INFINITY }));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const writeSync = (...given: Parameters<typeof real.writeSync>) => {
    if (disk.space-- <= 0) throw Object.assign(new Error("ENOSPC: write"), { code: "ENOSPC", syscall: "write" });
    return real.writeSync(...given);
  };
  return { ...real, writeSync, default: { ...real, writeSync } };
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "staged-"));
});
afterEach(() => {
  disk.space = Number.POSITIVE_INFINITY;
  rmSync(root, { recursive: true });
});

test("on a disk without space for all of them, files stay as they were together", async () => {
  const names = ["a.json", "b.json", "c.json"];
  for (const name of names) writeFileSync(path.join(root, name), "old");
  for (const space of names.keys()) {
    const staging = await stagedFiles(root, (files) => files);
    for (const name of names) staging.put(name, ["new"]);
    disk.space = space;
    await expect(staging.commit(), `space for ${space}`).rejects.toThrow(UnwritableFileError);
    disk.space = Number.POSITIVE_INFINITY;
    expect(names.map((name) => readFileSync(path.join(root, name), "utf8"))).toEqual(["old", "old", "old"]);
    expect(readdirSync(root)).toEqual(names);
  }
});

test("what one of them cannot take the place of stays, and nothing else does", async () => {
  mkdirSync(path.join(root, "b.json"));
  const staging = await stagedFiles(root, (files) => files);
  for (const name of ["a.json", "b.json"]) staging.put(name, ["new"]);
  await expect(staging.commit()).rejects.toThrow(UnwritableFileError);
  expect(readdirSync(root)).toEqual(["a.json", "b.json"]);
});
