import { chmodSync, cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { conform } from "./conform.ts";
import type { Terminal } from "./terminal.ts";

/** What a run of the command in a test left behind. */
export interface Recorded {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command in a test sees around it. */
interface Surroundings {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Terminal["env"];
}

/** Runs a command in this process, at a terminal that keeps what it says. */
export async function recorded(
  command: (argv: readonly string[], terminal: Terminal) => number | Promise<number>,
  argv: readonly string[],
  { cwd, stdin = "", env = {} }: Surroundings,
): Promise<Recorded> {
  let out = "";
  let err = "";
  const code = await command(argv, {
    cwd,
    env,
    commandFile: undefined,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    async *stdin() {
      yield Buffer.from(stdin);
    },
    outColumns: async () => undefined,
    errIsTerminal: () => false,
  });
  return { code, out, err };
}

/** Runs quantlab-conform in this process. */
export const runCommand = (argv: readonly string[], surroundings: Surroundings): Promise<Recorded> =>
  recorded(conform, argv, surroundings);

/** A folder of its own for a test, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "conform-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const fixtures = path.resolve(import.meta.dirname, "../../fixtures");

/** Copies a recorded run, which conforms, to a place below a folder. */
export function copyRun(folder: string, place = "outputs/runs/20261120_232950_run_bdcdd60"): string {
  const run = path.join(folder, place);
  copyWritable(path.join(fixtures, "runs/plain-run/20261120_232950_run_bdcdd60"), run);
  return run;
}

/** Copies a recorded signal file, which conforms. */
export function copySignals(folder: string, place = "signals.jsonl"): string {
  const file = path.join(folder, place);
  copyWritable(path.join(fixtures, "signals/run-completed/signals.jsonl"), file);
  return file;
}

function copyWritable(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const all = (place: string) => {
    chmodSync(place, 0o755);
    for (const entry of readdirSync(place, { withFileTypes: true }))
      entry.isDirectory() ? all(path.join(place, entry.name)) : chmodSync(path.join(place, entry.name), 0o644);
  };
  if (readable(to)) all(to);
  else chmodSync(to, 0o644);
}

function readable(place: string): boolean {
  try {
    readdirSync(place);
    return true;
  } catch {
    return false;
  }
}
