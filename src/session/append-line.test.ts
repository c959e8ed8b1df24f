import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../cli/recording-terminal.ts";
import { appendLine } from "./append-line.ts";

/** What another process does just before this one writes. */
const system = vi.hoisted(() => ({ beforeWriting: () => {} }));

vi.mock("node:fs", async (original) => {
  const real = await original<Record<string, (...args: readonly unknown[]) => unknown>>();
  const writeSync = (...args: readonly unknown[]) => {
    const { beforeWriting } = system;
    system.beforeWriting = () => {};
    beforeWriting();
    return real.writeSync?.(...args);
  };
  return { ...real, writeSync, default: { ...real, writeSync } };
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
