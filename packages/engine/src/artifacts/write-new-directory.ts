import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, UsageError } from "@quantlab/contracts";

const attempts = 20;

/**
 * Writes a directory under a name that nobody has. An id tells the second and the settings: the second of two equal runs within one
 * second waits for the next.
 */
export async function writeNewDirectory<Result>(
  clock: Clock,
  pathAt: (microseconds: number) => string,
  write: (microseconds: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const now = clock();
    const isTaken = existsSync(pathAt(now));
    if (!isTaken || attempt === attempts) {
      try {
        return await write(now);
      } catch (thrown) {
        if (attempt === attempts || !(thrown instanceof UsageError) || !existsSync(pathAt(now))) throw thrown;
      }
    }
    await sleep(1000 - Math.floor((now / 1000) % 1000) + 1);
  }
}
