import { readdirSync } from "node:fs";
import os from "node:os";

/** Of a share of 1024 for a thread that judges, one of those keeps 110. */
const priority = 10;

/**
 * Lets the threads give way that V8 optimises and collects garbage in: there are four of them, on two processors they take two fifths of the
 * time of the one that judges. Only Linux knows priorities of threads; elsewhere, and where it may not be done, nothing changes. Threads that
 * start later are not concerned.
 */
export function lowerBackgroundThreads(tasks = "/proc/self/task", setPriority = os.setPriority): void {
  try {
    for (const name of readdirSync(tasks)) {
      const thread = Number(name);
      if (thread !== process.pid) setPriority(thread, priority);
    }
  } catch {
    // One may have ended, or priorities may be none of a process's business here.
  }
}
