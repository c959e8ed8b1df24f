import { exitCodes } from "./exit-code.ts";

/** What happens at Ctrl-C. */
export interface Interrupt {
  /** From now on an interruption cleans up and ends with exit code 130. */
  hold(): void;
  /** For work that does not let events in: the system ends the process at once. */
  release(): void;
}

const terminated = 143;

/** Watches for interruptions only while held; until then the system's own way is the quickest. */
export function onInterrupt(cleanUp: () => void): Interrupt {
  const end = (signal: NodeJS.Signals) => {
    try {
      cleanUp();
    } finally {
      process.exit(signal === "SIGTERM" ? terminated : exitCodes.interrupted);
    }
  };
  let held = false;
  return {
    hold() {
      if (held) return;
      held = true;
      process.on("SIGINT", end);
      process.on("SIGTERM", end);
    },
    release() {
      if (!held) return;
      held = false;
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
    },
  };
}
