import { closeSync, fstatSync, readSync } from "node:fs";
import { unreadable } from "./unreadable.ts";

/** The bytes of an open file from one position up to another, fewer when it ends before; closes it. Throws UnreadableFileError. */
export function sliceOfDescriptor(descriptor: number, file: string, from: number, to: number): Uint8Array {
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
