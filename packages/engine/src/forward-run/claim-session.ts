import { closeSync, fstatSync, openSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** Held by the command that is just writing a session, in the directory of the session. */
export const claimFile = ".writing";

/** A session is written within a second: an older claim is that of a command that was killed. */
const mostHeldMs = 10_000;

/** Keeps other commands from writing a session until it is released; undefined while another one writes it. */
export function claimSession(directory: string): { readonly release: () => void } | undefined {
  const file = path.join(directory, claimFile);
  try {
    const left = statSync(file, { throwIfNoEntry: false });
    if (left && Date.now() - left.mtimeMs > mostHeldMs) rmSync(file, { force: true });
    const descriptor = openSync(file, "wx");
    const { ino } = fstatSync(descriptor);
    closeSync(descriptor);
    return {
      release() {
        // With a directory that is replaced its claim goes too; another one may be in the new directory.
        if (statSync(file, { throwIfNoEntry: false })?.ino === ino) rmSync(file, { force: true });
      },
    };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    // What keeps a claim from being made keeps the session from being written, and is said of that.
    return { release() {} };
  }
}
