import { grouped } from "../report/number-text.ts";
import type { Terminal } from "./terminal.ts";

/** A line on the terminal that says how far the work is. */
export interface Progress {
  /** Shows the line when it is time for it. */
  tick(artifacts: number): void;
  /** Bytes of a long file that were read. */
  bytes(count: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const firstAfterMs = 1000;
const everyMs = 100;

/** Progress for work that takes longer than a second; nothing at all without a terminal. */
export function showProgress(terminal: Terminal, now: () => number = Date.now): Progress {
  const start = now();
  let last = start + firstAfterMs - everyMs;
  let artifacts = 0;
  let read = 0;
  let shown = false;
  let isTerminal: boolean | undefined;
  const show = () => {
    const time = now();
    if (time - last < everyMs || isTerminal === false) return;
    isTerminal ??= terminal.errIsTerminal();
    if (!isTerminal) return;
    last = time;
    shown = true;
    const seconds = Math.round((time - start) / 1000);
    const file = read > 0 ? `, ${grouped(Math.round(read / 1e6))} MB of long files read` : "";
    terminal.err(`\r\u001b[K${grouped(artifacts)} judged${file}, ${seconds} s`);
  };
  return {
    tick(count) {
      artifacts = count;
      read = 0;
      show();
    },
    bytes(count) {
      read += count;
      show();
    },
    clear() {
      if (shown) terminal.err("\r\u001b[K");
      shown = false;
    },
  };
}

export const noProgress: Progress = { tick() {}, bytes() {}, clear() {} };
