import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { UsageError } from "../errors.ts";
import { systemReason } from "../system-reason.ts";
import { makeFolders } from "../tree/made-folders.ts";
import { stagingName } from "../tree/staging-name.ts";
import type { Sink } from "./sink.ts";

const flushAt = 256 * 1024;
/** What is open already, as `>(command)` and `/dev/stdout` name it: a pipe has no other name, and a file goes on where it is. */
const openPlace = /^\/(?:dev\/(?:fd\/\d+|stdout|stderr)|proc\/self\/fd\/\d+)$/;

/** A file that appears under its name only when it is complete. Throws UsageError when it cannot be written. */
export function fileSink(named: string): Sink {
  const { file, device } = attempt(named, () => destination(named));
  const folder = path.dirname(file);
  // A device or a pipe is written to; it cannot be replaced.
  const temporary = device ? file : path.join(folder, stagingName(path.basename(file), randomBytes(6).toString("hex")));
  let descriptor: number | undefined;
  attempt(named, () => {
    makeFolders(folder);
    accessSync(device ? file : folder, constants.W_OK);
    // A pipe without a reader keeps waiting: better now, while the system can still interrupt, than when all is judged.
    if (device) descriptor = openSync(file, "a");
  });
  let ended = false;
  let waiting = "";
  const flush = () => {
    const bytes = Buffer.from(waiting, "utf8");
    waiting = "";
    attempt(named, () => {
      descriptor ??= openSync(temporary, "wx");
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    });
  };
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return {
    write(text) {
      waiting += text;
      if (waiting.length >= flushAt) flush();
    },
    // Whoever reads the file waits for all of it.
    flush() {},
    end() {
      flush();
      close();
      if (!device) attempt(named, () => renameSync(temporary, file));
      ended = true;
    },
    abandon() {
      if (ended) return;
      close();
      if (!device) rmSync(temporary, { force: true });
    },
  };
}

/** Where a name leads: a link is written through, not replaced. */
function destination(named: string): { readonly file: string; readonly device: boolean } {
  const status = statSync(named, { throwIfNoEntry: false });
  if (!status) return { file: named, device: false };
  if (status.isDirectory()) throw Object.assign(new Error("it is a directory"), { code: "it is a directory" });
  const device = !status.isFile() || openPlace.test(named);
  return { file: device ? named : realpathSync(named), device };
}

function attempt<Value>(file: string, action: () => Value): Value {
  try {
    return action();
  } catch (cause) {
    throw new UsageError(
      `the report ${file} cannot be written: ${systemReason(cause)}`,
      "Check the path, its permissions and the space left.",
    );
  }
}
