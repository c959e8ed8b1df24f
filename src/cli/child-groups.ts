import type { ChildProcess } from "node:child_process";

const running = new Set<number>();

/** How a process ended, or why it could not be started. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}

/** So long what a process has started may outlive it before that, too, is ended. */
const graceMs = 2000;

/**
 * Remembers a process that leads a group of its own (`detached`) until it has ended, and tells how. What it has left running is ended with
 * it: it would write into what comes next. Nobody waits for what has left the group and holds the pipes open.
 */
export function watchGroup(child: ChildProcess, tell: (end: ProcessEnd) => void): void {
  const { pid } = child;
  child.once("error", (error) => tell({ code: null, signal: null, error }));
  if (pid === undefined) return;
  running.add(pid);
  child.once("exit", () => {
    const grace = setTimeout(() => {
      signalGroup(pid, "SIGKILL");
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, graceMs);
    child.once("close", () => clearTimeout(grace));
  });
  child.once("close", (code, signal) => {
    running.delete(pid);
    signalGroup(pid, "SIGKILL");
    tell({ code, signal });
  });
}

/** Sends a signal to a process and whatever it has started. */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Ends every remembered process with what it has started: when the command itself is interrupted. */
export function endGroups(): void {
  for (const pid of running) signalGroup(pid, "SIGKILL");
}
