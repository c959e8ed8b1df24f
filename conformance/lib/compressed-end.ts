import type { Directory } from "../../src/view.ts";
import type { BrokenFormat } from "./file-signature.ts";

/** In how many bytes at the end a mark is looked for: what stands behind it is not read by anybody. */
const tailBytes = 1 << 12;
const mostBlocks = 1 << 14;
const bzip2End = 0x177245385090;

/**
 * What data compressed by bzip2, xz or LZ4 lack of their end. Of zlib, gzip and LZMA nothing is said: they end in sums and codes that only
 * decompressing all of it reaches, and a model may be gigabytes.
 */
export function missingOfCompressed(directory: Directory, file: string, size: number): BrokenFormat | undefined {
  const start = String.fromCharCode(...(directory.start(file, 6) ?? []));
  const tail = () => directory.slice(file, Math.max(0, size - tailBytes), size) ?? new Uint8Array();
  if (start.startsWith("BZh")) return endsBzip2(tail()) ? undefined : without("bzip2");
  if (start === "\xfd7zXZ\0") return endsXz(tail()) ? undefined : without("xz");
  if (start.startsWith("\x04\x22\x4d\x18")) return endsLz4(directory, file, size) ? undefined : without("LZ4");
  return undefined;
}

const without = (format: string): BrokenFormat => ({ expected: `the mark that ends ${format} data`, found: "none" });

/** The mark stands at any bit, with a sum of 32 bits behind it. */
function endsBzip2(tail: Uint8Array): boolean {
  let mark = 0;
  for (let bit = 0; bit < tail.length * 8 - 32; bit++) {
    mark = (mark % 2 ** 47) * 2 + (((tail[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    if (mark === bzip2End) return true;
  }
  return false;
}

/** The flags of the stream, of which the first byte is zero, and two letters. */
const endsXz = (tail: Uint8Array): boolean =>
  tail.some((byte, at) => byte === 0 && tail[at + 2] === 0x59 && tail[at + 3] === 0x5a);

/** Each block tells its length, and one of none ends them. */
function endsLz4(directory: Directory, file: string, size: number): boolean {
  const flags = directory.slice(file, 4, 5)?.[0] ?? 0;
  const has = (bit: number) => (flags >> bit) & 1;
  let at = 7 + 8 * has(3) + 4 * has(0);
  for (let block = 0; block < mostBlocks; block++) {
    const head = directory.slice(file, at, at + 4);
    if (head?.length !== 4) return false;
    const length = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true) % 2 ** 31;
    at += 4;
    if (length === 0) return at + 4 * has(2) <= size;
    at += length + 4 * has(4);
  }
  return true;
}
