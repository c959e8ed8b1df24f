import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { UnreadableFileError } from "../errors.ts";
import { systemReason } from "../system-reason.ts";
import type { FileWakeups } from "./file-wakeups.ts";

const chunkBytes = 64 * 1024;
const traceBytes = 256;
// Without O_NONBLOCK opening a FIFO waits for a writer, perhaps for ever.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Why a file has to be read from its beginning again: it was cut or rewritten in place, or another file has taken its name. */
export type Restart = "truncated" | "replaced";

/** A file that grows, from one beginning to the next. */
export interface FileLife {
  /** Size when it was opened; 0 when it had to be waited for. */
  readonly initialBytes: number;
  /** How far the chunks have come. */
  position(): number;
  /** What there is and what is appended, until the life ends or `signal` aborts; no chunk reaches across `border`. Chunks are overwritten. */
  chunks(border: number): AsyncGenerator<Uint8Array>;
  /** Why the chunks have ended; undefined when they were aborted. */
  restart(): Restart | undefined;
  /** Some text from a place that the chunks have passed. */
  textAt(byteOffset: number, bytes: number): Promise<string>;
  close(): Promise<void>;
}

/** Waits until there is a file. Undefined when aborted; throws UnreadableFileError when what is there is no file that may be read. */
export async function openFileLife(
  file: string,
  wakeups: FileWakeups,
  signal: AbortSignal | undefined,
): Promise<FileLife | undefined> {
  for (let waited = false; !signal?.aborted; waited = true) {
    try {
      const life = await lifeOf(await open(file, flags), file, wakeups, signal);
      return waited ? { ...life, initialBytes: 0 } : life;
    } catch (cause) {
      if (cause instanceof UnreadableFileError) throw cause;
      const { code } = cause as NodeJS.ErrnoException;
      if (code !== "ENOENT")
        throw new UnreadableFileError(
          file,
          systemReason(cause),
          "Give a regular file that may be read, or one that is not there yet.",
          { cause },
        );
    }
    await wakeups.next();
  }
  return undefined;
}

async function lifeOf(
  handle: FileHandle,
  file: string,
  wakeups: FileWakeups,
  signal: AbortSignal | undefined,
): Promise<FileLife> {
  const identity = await handle.stat({ bigint: true });
  if (!identity.isFile()) {
    await handle.close();
    throw new UnreadableFileError(file, "it is not a regular file", "Give a regular file.");
  }
  let position = 0;
  let restart: Restart | undefined;
  let trace = Buffer.alloc(0);

  async function isReplaced(): Promise<boolean> {
    try {
      const now = await stat(file, { bigint: true });
      return now.ino !== identity.ino || now.dev !== identity.dev;
    } catch {
      // It was moved away, and perhaps another one will take its place.
      return false;
    }
  }

  /**
   * What was appended. Each read begins with the last bytes of the one before: when these have changed, the file was rewritten in place
   * since, and what follows them was not appended to what has been read.
   */
  async function* fresh(border: number): AsyncGenerator<Uint8Array> {
    const buffer = Buffer.allocUnsafe(traceBytes + chunkBytes);
    while (!signal?.aborted) {
      const wanted = position < border ? Math.min(chunkBytes, border - position) : chunkBytes;
      const { length } = trace;
      const { bytesRead } = await handle.read(buffer, 0, length + wanted, position - length);
      if (bytesRead < length || !trace.equals(buffer.subarray(0, length))) {
        restart = "truncated";
        return;
      }
      if (bytesRead === length) return;
      position += bytesRead - length;
      trace = Buffer.from(buffer.subarray(0, bytesRead).subarray(-traceBytes));
      yield buffer.subarray(length, bytesRead);
    }
  }

  return {
    initialBytes: Number(identity.size),
    position: () => position,
    async *chunks(border) {
      for (let replaced = false; !signal?.aborted; ) {
        yield* fresh(border);
        // What was still written to the old file is read before it is left.
        if (replaced) restart ??= "replaced";
        if (restart) return;
        replaced = await isReplaced();
        if (!replaced) await wakeups.next();
      }
    },
    restart: () => restart,
    async textAt(byteOffset, bytes) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, byteOffset);
      return buffer.toString("utf8", 0, bytesRead);
    },
    close: () => handle.close(),
  };
}
