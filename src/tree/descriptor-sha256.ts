import { readSync } from "node:fs";

const buffer = Buffer.allocUnsafeSlow(1 << 18);

/** SHA-256 of what an open file holds from its position on, in lower-case hexadecimal. */
export function sha256OfDescriptor(descriptor: number): string {
  // Loading it costs more than judging a run, where there is nothing to hash.
  const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
  for (;;) {
    const count = readSync(descriptor, buffer, 0, buffer.length, null);
    if (count === 0) return hash.digest("hex");
    hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
  }
}
