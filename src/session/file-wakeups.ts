import { type FSWatcher, watch } from "node:fs";
import path from "node:path";

/** Tells when it is worth looking at a file again. */
export interface FileWakeups {
  /** Answers after a change, after the poll interval, or at once when something has changed since the last answer. */
  next(): Promise<void>;
  close(): void;
}

/**
 * Watches the folder of a file, because the file may come, go and be replaced. Where the system watches nothing (missing folder,
 * network drive, exhausted limits) the poll interval alone wakes.
 */
export function fileWakeups(file: string, pollMs: number, signal: AbortSignal | undefined): FileWakeups {
  const name = path.basename(file);
  let changed = false;
  let ring = () => {};
  const wake = () => {
    changed = true;
    ring();
  };
  let watcher: FSWatcher | undefined;
  let hopeless = false;
  const watchFolder = () => {
    try {
      watcher = watch(path.dirname(file), { persistent: false }, (_, what) => {
        if (what === null || what === name) wake();
      });
      watcher.on("error", () => {
        watcher?.close();
        watcher = undefined;
      });
    } catch (cause) {
      hopeless = (cause as NodeJS.ErrnoException).code !== "ENOENT";
    }
  };
  signal?.addEventListener("abort", wake, { once: true });
  return {
    async next() {
      if (!watcher && !hopeless) watchFolder();
      if (!changed && !signal?.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMs);
          ring = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      changed = false;
    },
    close() {
      signal?.removeEventListener("abort", wake);
      watcher?.close();
    },
  };
}
