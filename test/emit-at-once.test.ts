import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { runCommand, temporaryFolder } from "../src/cli/recording-terminal.ts";
import { filesIn } from "./temporary-folders.ts";

/** What another command does just after somebody has looked into a folder. */
const system = vi.hoisted(() => ({ afterLooking: (_folder: unknown) => {} }));

vi.mock("node:fs", async (original) => {
  const real = await original<Record<string, (...args: readonly unknown[]) => unknown>>();
  const readdirSync = (...args: readonly unknown[]) => {
    const names = real.readdirSync?.(...args);
    system.afterLooking(args[0]);
    return names;
  };
  return { ...real, readdirSync, default: { ...real, readdirSync } };
});

test("of two commands that emit into one folder at once, the second leaves alone what the first has written", async () => {
  const cwd = temporaryFolder();
  const folder = path.join(cwd, "all");
  system.afterLooking = (looked) => {
    if (looked !== folder) return;
    system.afterLooking = () => {};
    mkdirSync(path.join(folder, "0001"));
    writeFileSync(path.join(folder, "0001/request.json"), "theirs");
  };
  const argv = ["emit", "request", "--out", "all", "--count", "2"];
  expect(await runCommand(argv, { cwd, env: process.env })).toMatchObject({
    code: 2,
    err: expect.stringContaining("all is not empty"),
  });
  expect(filesIn(folder)).toEqual({ "0001/request.json": "theirs" });
});
