import type { ChildProcess } from "node:child_process";

const running = new Set<number>();

/** Remembers a process that leads a group of its own (`detached`) until it has ended. */
export function watchGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  running.add(pid);
  child.once("close", () => running.delete(pid));
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
