import { closeSync, fstatSync, readSync } from "node:fs";
import { UnreadableFileError } from "../errors.ts";
import { sha256OfBytes, sha256OfDescriptor } from "./descriptor-sha256.ts";
import { unreadable } from "./unreadable.ts";

const chunkBytes = 1 << 20;
const small = Buffer.allocUnsafeSlow(1 << 18);

/** Hears of the bytes that were read of a file piece by piece: how many, and how many they are by now. */
export type OnBytes = (count: number, ofFile: number) => void;

/** The bytes of an open file, as `Tree.read`; closes it. Throws UnreadableFileError. */
export function readBytes(
  descriptor: number,
  file: string,
  limit = Number.POSITIVE_INFINITY,
  lent = false,
): Uint8Array {
  try {
    const count = readSync(descriptor, small, 0, small.length, 0);
    // Most documents are small: a read that does not fill the buffer has reached the end, and no further call is needed.
    if (count > 0 && count < small.length && count <= limit) {
      // A plain view: `subarray` of a Buffer is a function that Node has to compile.
      return lent ? new Uint8Array(small.buffer, 0, count) : Buffer.from(small.subarray(0, count));
    }
    const size = sizeOf(descriptor, file);
    if (size > limit)
      throw new UnreadableFileError(
        file,
        `it has ${size} bytes, more than the limit of ${limit}`,
        "Raise the limit if the file is meant to be this large.",
      );
    return readAll(descriptor, size, file, limit);
  } catch (cause) {
    throw unreadable(file, cause);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of an open file piece by piece; closes it. Throws UnreadableFileError. */
export function* readChunks(descriptor: number, file: string, onBytes: OnBytes | undefined): Generator<Uint8Array> {
  try {
    // Whoever looks at the first bytes of a small file shall not pay for a megabyte.
    const size = Math.min(chunkBytes, sizeOf(descriptor, file) + 1);
    let read = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(size);
      const count = readSync(descriptor, chunk, 0, size, null);
      if (count === 0) return;
      read += count;
      onBytes?.(count, read);
      yield chunk.subarray(0, count);
    }
  } catch (cause) {
    throw unreadable(file, cause);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of an open file from one position up to another, fewer when it ends before; closes it. Throws UnreadableFileError. */
export function readSlice(descriptor: number, file: string, from: number, to: number): Uint8Array {
  try {
    const slice = Buffer.allocUnsafe(Math.max(0, Math.min(to, fstatSync(descriptor).size) - from));
    let filled = 0;
    while (filled < slice.length) {
      const count = readSync(descriptor, slice, filled, slice.length - filled, from + filled);
      if (count === 0) break;
      filled += count;
    }
    return slice.subarray(0, filled);
  } catch (cause) {
    throw unreadable(file, cause);
  } finally {
    closeSync(descriptor);
  }
}

/** SHA-256 of an open file, as `Tree.sha256`; closes it. Throws UnreadableFileError. */
export function readSha256(
  descriptor: number,
  file: string,
  onBytes: OnBytes | undefined,
  onWhole: ((bytes: Uint8Array) => void) | undefined,
): string {
  try {
    const count = readSync(descriptor, small, 0, small.length, 0);
    if (count > 0 && count < small.length) {
      const whole = small.subarray(0, count);
      onBytes?.(count, count);
      onWhole?.(whole);
      return sha256OfBytes(whole);
    }
    const size = sizeOf(descriptor, file);
    // Told before it is read: the pieces are not, and a long file must be known as one.
    onBytes?.(size, size);
    return sha256OfDescriptor(descriptor);
  } catch (cause) {
    throw unreadable(file, cause);
  } finally {
    closeSync(descriptor);
  }
}

function sizeOf(descriptor: number, file: string): number {
  const status = fstatSync(descriptor);
  if (!status.isFile())
    throw new UnreadableFileError(file, "it is not a regular file", "Replace it by a regular file.");
  return status.size;
}

function readAll(descriptor: number, size: number, file: string, limit: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    length += count;
    if (count === 0) return buffer.subarray(0, length);
    // The file grew while it was read.
    if (length > limit)
      throw new UnreadableFileError(
        file,
        `it grew beyond the limit of ${limit} bytes`,
        "Judge it when its producer has finished.",
      );
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}
