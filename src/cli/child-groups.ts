import type { ChildProcess } from "node:child_process";

const running = new Set<number>();

/** How a process ended, or why it could not be started. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}

/** How long what a process has started may outlive it; then it is ended, too. */
const graceMs = 2000;

/**
 * Follows a process that leads a group of its own (`detached`) and tells how it ended. What it has left running in the group is ended
 * then: it would write into the folders of whatever runs next. A process that has left the group is not waited for, even if it keeps the
 * pipes open.
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
