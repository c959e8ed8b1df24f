import { constants, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../cli/recording-terminal.ts";
import { appendLine } from "./append-line.ts";

const system = vi.hoisted(() => ({
  /** What another process does just before this one writes. */
  beforeWriting: () => {},
  /** Files may be appended to and not be changed. */
  isAppendOnly: false,
}));

vi.mock("node:fs", async (original) => {
  const real = await original<Record<string, (...args: readonly unknown[]) => unknown>>();
  const writeSync = (...args: readonly unknown[]) => {
    const { beforeWriting } = system;
    system.beforeWriting = () => {};
    beforeWriting();
    return real.writeSync?.(...args);
  };
  const openSync = (file: string, flags: number) => {
    if (system.isAppendOnly && (flags & constants.O_RDWR) !== 0)
      throw Object.assign(new Error("EPERM"), { code: "EPERM", syscall: "open" });
    return real.openSync?.(file, flags);
  };
  return { ...real, openSync, writeSync, default: { ...real, openSync, writeSync } };
});

test("a line that a crash has left is ended once, however many writers come upon it", () => {
  const file = path.join(temporaryFolder(), "signals.jsonl");
  writeFileSync(file, '{"left');
  system.beforeWriting = () => {
    appendLine(file, "theirs\n", false);
    appendLine(file, "theirs too\n", false);
  };
  appendLine(file, "mine\n", false);
  expect(readFileSync(file, "utf8")).toBe('{"left\ntheirs\ntheirs too\nmine\n');
});

test("a line that a crash has left is ended where nothing may be changed too", () => {
  const file = path.join(temporaryFolder(), "signals.jsonl");
  writeFileSync(file, '{"left');
  system.isAppendOnly = true;
  appendLine(file, "mine\n", false);
  system.isAppendOnly = false;
  expect(readFileSync(file, "utf8")).toBe('{"left\nmine\n');
});
