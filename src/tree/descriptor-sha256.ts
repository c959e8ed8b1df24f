import { readSync } from "node:fs";

let buffer: Buffer | undefined;

type Crypto = typeof import("node:crypto");

let loaded: Crypto | undefined;

// Loading it costs more than judging a run, where there is nothing to hash.
function crypto(): Crypto {
  loaded ??= process.getBuiltinModule("node:crypto");
  return loaded;
}

/** SHA-256 of bytes, in lower-case hexadecimal. */
export const sha256OfBytes = (bytes: Uint8Array): string => crypto().hash("sha256", bytes, "hex");

/** SHA-256 of what an open file holds from its position on, in lower-case hexadecimal. */
export function sha256OfDescriptor(descriptor: number): string {
  const hash = crypto().createHash("sha256");
  buffer ??= Buffer.allocUnsafeSlow(1 << 18);
  for (;;) {
    const count = readSync(descriptor, buffer, 0, buffer.length, null);
    if (count === 0) return hash.digest("hex");
    hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
  }
}
