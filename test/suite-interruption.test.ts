import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";

const main = path.resolve(import.meta.dirname, "../src/cli/main.ts");

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // Where nobody has asked how it ended, an ended process is still listed.
    const stat = `/proc/${pid}/stat`;
    return !(existsSync(stat) && /\) Z /.test(readFileSync(stat, "utf8")));
  } catch {
    return false;
  }
};
const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds() && tries < 1500; tries++) await new Promise((resume) => setTimeout(resume, 20));
  expect(holds()).toBe(true);
};

/** Starts a suite on a program that stays, waits until it was called, and interrupts the suite. */
async function interrupted(argv: readonly string[], signal: NodeJS.Signals) {
  const folder = mkdtempSync(path.join(tmpdir(), "suite-interruption-"));
  const scratch = path.join(folder, "scratch");
  mkdirSync(scratch);
  const stays = path.join(folder, "stays.sh");
  const pids = path.join(folder, "pids");
  writeFileSync(stays, `sleep 300 &\necho "$$ $!" >> '${pids}'\nwait\n`);
  const suite: ChildProcess = spawn(process.execPath, ["--import", "tsx", main, ...argv, "--", "sh", stays], {
    cwd: path.dirname(path.dirname(main)),
    env: { ...process.env, TMPDIR: scratch },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  suite.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<unknown>((resume) => suite.once("close", (code, by) => resume(code ?? by)));
  await until(() => existsSync(pids) && readFileSync(pids, "utf8").endsWith("\n"));
  suite.kill(signal);
  const code = await ended;
  const called = readFileSync(pids, "utf8").trim().split(/\s+/).map(Number);
  await until(() => !called.some(isAlive));
  return { code, err, left: readdirSync(scratch).filter((name) => name.startsWith("quantlab-")) };
}

const suites = [
  ["producer", ["producer", "--only", "run-succeeds", "--jobs", "1"]],
  ["consumer", ["consumer", "--kind", "request", "--count", "2", "--jobs", "1"]],
] as const;

describe.skipIf(process.platform === "win32").each(suites)("quantlab-conform %s that is interrupted", (_, argv) => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)(
    "%s: ends what it has started, leaves nothing, and ends with %i",
    async (signal, exit) => {
      expect(await interrupted(argv, signal)).toMatchObject({ code: exit, left: [] });
    },
    60_000,
  );
  test("with --keep the folders stay, and it says where", async () => {
    const { code, err, left } = await interrupted([...argv, "--keep"], "SIGINT");
    expect(code).toBe(130);
    expect(left).toHaveLength(1);
    expect(err).toContain(left[0]);
  }, 60_000);
});
