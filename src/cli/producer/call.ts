import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { signalGroup, watchGroup } from "../child-groups.ts";
import type { ProducerCaseStep } from "./case.ts";
import { leftText } from "./left-file.ts";

/** A process that is to be run, and its bounds. */
export interface Call {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number;
  /** No file may grow beyond so many bytes. */
  readonly fileBytes?: number | undefined;
  readonly meanwhile?: ProducerCaseStep["meanwhile"] | undefined;
  /** Where signals of the session appear. */
  readonly signals: string;
}

/** How a process ended. */
export interface Ended {
  /** As a shell would see it: 128 and the number of the signal for a killed process. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
  /** Why the suite ended it; undefined when it ended by itself. */
  readonly stopped?: string;
  /** Why it could not be started. */
  readonly notStarted?: string;
}

const mostOutput = 16 * 1024 * 1024;
const pollMs = 2;
const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
  SIGXFSZ: 25,
};

/** What limits the size of files in a shell; it counts in blocks. */
export const fileLimit = (bytes: number): string => `ulimit -f ${Math.ceil(bytes / 512)}`;

/** Runs one process within its bounds; whatever it has started ends with it. Never rejects. */
export function call({ command, cwd, env, limitMs, fileBytes, meanwhile, signals }: Call): Promise<Ended> {
  const [program = "", ...args] =
    fileBytes === undefined ? command : ["sh", "-c", `${fileLimit(fileBytes)} && exec "$@"`, "sh", ...command];
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let bytes = 0;
    let stopped: string | undefined;
    const stop = (why: string) => {
      stopped ??= why;
      signalGroup(child.pid, "SIGKILL");
    };
    const timer = setTimeout(() => stop(`it had not ended after ${limitMs / 1000} s`), limitMs);
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostOutput) stop("it wrote more than 16 MB to its output");
        else output[stream].push(chunk);
      });
    const disturb =
      meanwhile && disturbing(meanwhile.after, signals, cwd, () => signalGroup(child.pid, meanwhile.send));
    const end = (exit: number, notStarted?: string) => {
      clearTimeout(timer);
      disturb?.();
      resolve({
        exit,
        stdout: Buffer.concat(output.stdout).toString(),
        stderr: Buffer.concat(output.stderr).toString(),
        ms: performance.now() - start,
        ...(stopped !== undefined && { stopped }),
        ...(notStarted !== undefined && { notStarted }),
      });
    };
    watchGroup(child, ({ code, signal, error }) =>
      end(error ? 127 : (code ?? 128 + (signalNumbers[signal ?? ""] ?? 0)), error?.message),
    );
  });
}

/** Sends the signal at its time; the answer stops waiting for it. */
function disturbing(
  after: NonNullable<Call["meanwhile"]>["after"],
  signals: string,
  work: string,
  send: () => void,
): () => void {
  const from = after === "SESSION_STARTED" ? leftText(signals).length : 0;
  const before = after === "first file" ? filesBelow(work) : 0;
  const isTime = {
    start: () => true,
    "first file": () => filesBelow(work) > before,
    SESSION_STARTED: () => leftText(signals).slice(from).includes("SESSION_STARTED"),
  }[after];
  const timer = setInterval(() => {
    if (!isTime()) return;
    clearInterval(timer);
    send();
  }, pollMs);
  return () => clearInterval(timer);
}

function filesBelow(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  } catch {
    // A folder that goes away while it is read.
    return 0;
  }
}
