import type { Terminal } from "./terminal.ts";

/** Where a report goes. */
export interface Sink {
  write(text: string): void;
  /** Makes what was written so far visible. */
  flush(): void;
  /** Completes the report. */
  end(): void;
  /** Leaves nothing half-written behind. */
  abandon(): void;
}

const flushAt = 64 * 1024;

/** Standard output; small pieces are gathered. */
export function outputSink(terminal: Terminal): Sink {
  let waiting = "";
  const flush = () => {
    if (waiting === "") return;
    const text = waiting;
    waiting = "";
    terminal.out(text);
  };
  return {
    write(text) {
      waiting += text;
      if (waiting.length >= flushAt) flush();
    },
    flush,
    end: flush,
    abandon: flush,
  };
}
