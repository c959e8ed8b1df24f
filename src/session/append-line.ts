import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import path from "node:path";
import { UnwritableFileError } from "../errors.ts";
import { makeFolders } from "../tree/made-folders.ts";

// Without O_NONBLOCK opening a FIFO waits for a reader, perhaps for ever.
const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0);
const lineFeed = 0x0a;

/**
 * Appends a line by one write, making the folder when it is missing. What a crash left of another line is ended first. Throws
 * UnwritableFileError.
 */
export function appendLine(file: string, line: string, flush: boolean): void {
  try {
    // Not mkdir with its option `recursive`: below /proc that never returns.
    makeFolders(path.dirname(file));
    const descriptor = openSync(file, flags);
    try {
      endLeftLine(file, descriptor);
      const bytes = Buffer.from(line, "utf8");
      const written = writeSync(descriptor, bytes);
      if (written < bytes.length) throw new UnwritableFileError(file, `it took ${written} of ${bytes.length} bytes`);
      if (flush) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    if (cause instanceof UnwritableFileError) throw cause;
    throw new UnwritableFileError(file, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Ends the last line where a crash has left it without its end. A file that may be written and not read is taken as it is. */
function endLeftLine(file: string, appending: number): void {
  const appended = fstatSync(appending);
  if (!appended.isFile()) return;
  const looking = opened(file, constants.O_RDWR) ?? opened(file, constants.O_RDONLY);
  if (looking === undefined) return;
  try {
    // Another file may have taken the name meanwhile.
    if (fstatSync(looking).ino !== appended.ino) return;
    const end = endOfLeftLine(looking);
    if (end !== undefined) endAt(end, looking, appending);
  } finally {
    closeSync(looking);
  }
}

/** Not appended where that can be: of several writers that find the same line, each ends it at the same place. */
function endAt(end: number, looking: number, appending: number): void {
  try {
    writeSync(looking, "\n", end);
  } catch {
    // A file that may only be appended to.
    writeSync(appending, "\n");
  }
}

function opened(file: string, flags: number): number | undefined {
  try {
    return openSync(file, flags);
  } catch {
    return undefined;
  }
}

/** Where a line ends that was left without its end. */
function endOfLeftLine(reading: number): number | undefined {
  // A file grows while another writer's line goes in, and stands still while that writer has to wait for the processor: only what stays
  // unfinished for long was left so.
  let seen = -1;
  let since = 0;
  for (let look = 0; look < mostLooks; look++) {
    const { size } = fstatSync(reading);
    if (size === 0 || lastByte(reading, size) === lineFeed) return undefined;
    if (size !== seen) since = look;
    else if (look - since >= looksUntilLeft) return size;
    seen = size;
    pause(pauseMs);
  }
  return undefined;
}

const mostLooks = 50;
const looksUntilLeft = 25;
const pauseMs = 20;

function lastByte(descriptor: number, size: number): number | undefined {
  const last = Buffer.alloc(1);
  return readSync(descriptor, last, 0, 1, size - 1) === 1 ? last[0] : undefined;
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
