import { closeSync, constants, openSync } from "node:fs";

export const defect = {
  about: "A signal file that cannot be written fails the run",
  groups: ["signals"],
  instead({ signals, before }) {
    if (!signals || before !== "") return undefined;
    try {
      closeSync(openSync(signals, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK));
      if (signals !== "/dev/full") return undefined;
    } catch {
      // It cannot be written.
    }
    return { exit: 1, stderr: "signals cannot be written\n" };
  },
  fails: [
    "signals-best-effort",
    "signals-fifo",
    "signals-full-device",
    "signals-into-a-folder",
    "signals-make-folder",
    "signals-under-proc",
  ],
};
