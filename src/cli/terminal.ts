import { fstatSync, statSync, writevSync } from "node:fs";
import { UsageError } from "../errors.ts";
import { systemReason } from "../system-reason.ts";
import { ClosedOutputError } from "./closed-output-error.ts";

/** What the command sees of the process around it. */
export interface Terminal {
  /** Throws UsageError where it has been deleted. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file of the command, which threads can run; undefined: there are no threads. */
  readonly commandFile: string | undefined;
  /** Writes a piece of the report. Throws ClosedOutputError when nobody reads it. */
  out(text: string): void;
  /** Writes a message for people. */
  err(text: string): void;
  stdin(): AsyncIterable<Uint8Array>;
  /** Columns of the terminal that shows the report; undefined when it goes elsewhere. */
  outColumns(): Promise<number | undefined>;
  /** Whether messages are shown by a terminal. */
  errIsTerminal(): boolean;
}

/** The terminal of this process. Streams of Node are opened only where they are needed: they cost more than a small check. */
export function processTerminal(commandFile: string): Terminal {
  return {
    get cwd() {
      return workingDirectory();
    },
    env: process.env,
    commandFile,
    out: (text) => writeAll(1, text),
    err(text) {
      try {
        writeAll(2, text);
      } catch {
        // Without a place for messages the exit code still speaks.
      }
    },
    stdin: standardInput,
    async outColumns() {
      if (!mayBeTerminal(1)) return undefined;
      const { isatty } = process.getBuiltinModule("node:tty");
      return isatty(1) ? (process.stdout.columns ?? 100) : undefined;
    },
    errIsTerminal: () => mayBeTerminal(2) && process.stderr.isTTY === true,
  };
}

/** Asked for where it is needed: what names no relative path works without one. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError("the working directory is gone", "Change into a directory that exists, and run it again.");
  }
}

/** Throws for what Node would take for empty input. */
function standardInput(): AsyncIterable<Uint8Array> {
  const status = fstatSync(0);
  if (status.isDirectory() || status.isBlockDevice()) throw new Error("it is neither a file nor a pipe");
  return process.stdin;
}

/** Asked before the modules for terminals are loaded. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isCharacterDevice() && status.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) {
    try {
      // Every start has to compile what it calls, and `writeSync` is much longer.
      at += writevSync(descriptor, [at === 0 ? bytes : bytes.subarray(at)]);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === "EPIPE" || code === "EIO") throw new ClosedOutputError({ cause });
      // Another holder of the pipe has made it non-blocking.
      if (code !== "EAGAIN")
        throw new UsageError(
          `the report cannot be written: ${systemReason(cause)}`,
          "Check where standard output leads, and the space left there.",
        );
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
