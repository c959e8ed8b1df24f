import type { Directory } from "../../src/view.ts";
import { missingOfCompressed } from "./compressed-end.ts";
import type { BrokenFormat } from "./file-signature.ts";

const stop = 0x2e;
const frame = 0x95;

/**
 * What a pickle lacks: the rest of its first frame, or the opcode that ends it; of a compressed one, the end of its data. What follows is
 * not read by anybody and is no fault.
 */
export function missingOfPickle(directory: Directory, file: string, size: number): BrokenFormat | undefined {
  const start = directory.start(file, 11) ?? new Uint8Array();
  const isCompressed = start[0] !== 0x80 && !/^[c(\]}][^\0]/.test(String.fromCharCode(...start));
  if (isCompressed) return missingOfCompressed(directory, file, size);
  if (start[0] === 0x80 && (start[1] ?? 0) > 3 && start[2] === frame && start.length === 11) {
    const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
    const end = 11 + Number(view.getBigUint64(3, true));
    if (size < end) return { expected: `${end} bytes or more`, found: `${size} bytes` };
    if (byteAt(directory, file, end - 1) === stop) return undefined;
  }
  return byteAt(directory, file, size - 1) === stop
    ? undefined
    : { expected: "a full stop at the end, the opcode that ends a pickle", found: "another byte" };
}

const byteAt = (directory: Directory, file: string, at: number) => directory.slice(file, at, at + 1)?.[0];
