import { exitCodes } from "./exit-code.ts";

/** What happens at Ctrl-C. */
export interface Interrupt {
  /** From now on an interruption cleans up and ends with 128 and the number of its signal: 130 at Ctrl-C. */
  hold(): void;
  /** For work that does not let events in: the system ends the process at once. */
  release(): void;
}

// A terminal that closes would leave behind what Ctrl-C does not.
const codes = { SIGINT: exitCodes.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;
const signals = Object.keys(codes) as (keyof typeof codes)[];

/** Watches for interruptions only while held; until then the system's own way is the quickest. */
export function onInterrupt(cleanUp: () => void): Interrupt {
  const end = (signal: keyof typeof codes) => {
    try {
      cleanUp();
    } finally {
      process.exit(codes[signal]);
    }
  };
  let held = false;
  return {
    hold() {
      if (held) return;
      held = true;
      for (const signal of signals) process.on(signal, end);
    },
    release() {
      if (!held) return;
      held = false;
      for (const signal of signals) process.off(signal, end);
    },
  };
}
