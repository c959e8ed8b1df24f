import path from "node:path";
import { SessionSignal } from "../../generated/quantlab/v1/descriptors/signal.ts";
import { validateSessionSignal } from "../../generated/quantlab/v1/validators/session-signal.js";
import { ContractsError, UnwritableFileError } from "../errors.ts";
import { formatFile } from "../format-file.ts";
import { appendLine } from "./append-line.ts";
import { signalPlace } from "./signal-session.ts";
import { validValue } from "./value-issues.ts";

/** What a signal writer may do. */
export interface SignalWriterOptions {
  /** `best-effort`, the default, never throws: signal failures do not abort the session. `strict` throws what went wrong. */
  readonly mode?: "best-effort" | "strict";
  /** Told of every failure in best-effort mode; what it throws itself is dropped. */
  readonly onError?: (error: ContractsError) => void;
  /** Wait until each line is on disk; false by default. */
  readonly fsync?: boolean;
}

/** Whether the line is in the file, or why not. */
export type SignalWriteResult = { readonly ok: true } | { readonly ok: false; readonly error: ContractsError };

/** Appends signals to one file. It keeps nothing open: there is nothing to close, and the file may be rotated. */
export interface SignalWriter {
  /** Checks a signal and appends it as one line by one write. In strict mode InvalidArtifactError or UnwritableFileError. */
  write(signal: SessionSignal): SignalWriteResult;
}

/**
 * A writer for the signals of any number of sessions, in the text that the producer writes; the folder is made when it is missing.
 * Writers of several processes may share a file: on a local file system their lines do not mix.
 */
export function openSignalWriter(file: string, options: SignalWriterOptions = {}): SignalWriter {
  const { mode = "best-effort", onError, fsync = false } = options;
  let absolute: string | undefined;
  return {
    write(signal) {
      try {
        absolute ??= path.resolve(file);
        appendLine(absolute, lineOf(signal), fsync);
        return { ok: true };
      } catch (cause) {
        const error = cause instanceof ContractsError ? cause : new UnwritableFileError(file, String(cause), { cause });
        if (mode === "strict") throw error;
        return { ok: false, error: report(error, onError) };
      }
    },
  };
}

function lineOf(signal: SessionSignal): string {
  const content = [validValue(validateSessionSignal, signal, signalPlace)];
  return [...formatFile(SessionSignal.files["signals.jsonl"], content)].join("");
}

function report(error: ContractsError, onError: SignalWriterOptions["onError"]): ContractsError {
  try {
    onError?.(error);
  } catch {
    // Whoever writes a log about the failure may fail for the same reason, and the session goes on all the same.
  }
  return error;
}
