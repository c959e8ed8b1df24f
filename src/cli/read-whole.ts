import { readSync } from "node:fs";

/** Memory that was never used costs the system a microsecond and more for every 4 kB: what is read is needed until the next file only. */
const room = Buffer.allocUnsafeSlow(1 << 20);

/**
 * The bytes of an open file, in memory that the next call may take; undefined when the file ends early. `readFileSync` would do the same in
 * five more functions of Node, which every start has to compile.
 */
export function readWhole(descriptor: number, size: number): Uint8Array | undefined {
  const bytes = size <= room.length ? new Uint8Array(room.buffer, 0, size) : Buffer.allocUnsafeSlow(size);
  return readSync(descriptor, bytes) === size ? bytes : undefined;
}
