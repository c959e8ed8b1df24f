import { readdirSync } from "node:fs";
import os from "node:os";

/** A nice value: Linux then gives a thread 110 shares of a processor where a thread that judges has 1024. */
const priority = 10;

/**
 * Lowers the priority of the threads in which V8 optimises and collects garbage: there are four of them, and on two processors they take
 * two fifths of the time of the one that judges. Only Linux has priorities of threads; elsewhere, and where it is not allowed, nothing
 * changes. Threads that are started later keep theirs.
 */
export function lowerBackgroundThreads(tasks = "/proc/self/task", setPriority = os.setPriority): void {
  try {
    for (const name of readdirSync(tasks)) {
      const thread = Number(name);
      if (thread !== process.pid) setPriority(thread, priority);
    }
  } catch {
    // A thread may have ended, or a process may not change priorities here.
  }
}
