import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { UsageError } from "../../errors.ts";
import { temporaryFolder } from "../recording-terminal.ts";
import { makeStatement } from "./statement.ts";
import { writeStatements } from "./statement-files.ts";

const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock("node:fs", async (original) => {
  const real = await original<Record<string, (...args: readonly unknown[]) => unknown>>();
  const wrapped = Object.fromEntries(
    ["writeSync", "writeFileSync"].map((name) => [
      name,
      (place: unknown, content: unknown, ...others: readonly unknown[]) => {
        if (!disk.isFull) return real[name]?.(place, content, ...others);
        real[name]?.(place, String(content).slice(0, 10));
        throw Object.assign(new Error("ENOSPC: write"), { code: "ENOSPC", syscall: "write" });
      },
    ]),
  );
  return { ...real, ...wrapped, default: { ...real, ...wrapped } };
});

const statement = makeStatement([], { command: ["x"], supports: new Set(), version: "1.0.0", strict: false });

test("a statement that finds no space leaves the one before it", () => {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, "s.md"), "before");
  disk.isFull = true;
  expect(() => writeStatements(statement, ["s.md"], cwd)).toThrow(UsageError);
  disk.isFull = false;
  expect(readFileSync(path.join(cwd, "s.md"), "utf8")).toBe("before");
  expect(readdirSync(cwd)).toEqual(["s.md"]);
});

test("a statement is written through a link", () => {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, "real.md"), "before");
  symlinkSync("real.md", path.join(cwd, "s.md"));
  writeStatements(statement, ["s.md"], cwd);
  expect(readFileSync(path.join(cwd, "real.md"), "utf8")).not.toBe("before");
});
