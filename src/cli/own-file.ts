import { readFileSync, statSync } from "node:fs";
import { systemReason } from "../system-reason.ts";

/** A pipe that is open already, as `<(command)` and `/dev/stdin` name it: unlike another FIFO, it is opened without waiting for a writer. */
const openPipe = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/;

/** Reads a file that is named for the command itself, such as its configuration. Throws an error that says why it cannot; no FIFO and no device keeps it waiting. */
export function readOwnFile(file: string): Buffer {
  const why = whyNoFile(file);
  if (why !== undefined) throw new Error(why);
  return readFileSync(file);
}

/** Why a place holds no file that can be read to its end; undefined when it holds one. */
export function whyNoFile(file: string): string | undefined {
  try {
    const status = statSync(file);
    if (status.isFile() || (status.isFIFO() && openPipe.test(file))) return undefined;
    return status.isDirectory() ? "it is a directory" : "it is not a regular file";
  } catch (cause) {
    return systemReason(cause);
  }
}
