import { gunzipSync } from "node:zlib";
import { UnreadableFileError } from "../../errors.ts";
import { limits } from "./limits.ts";

/** One regular file of an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;
const next = "Pack it again with `npm pack`.";
const extended = /(?:^|\n)\d+ path=([^\n]*)\n/;

function field(header: Buffer, from: number, length: number): string {
  const text = header.toString("utf8", from, from + length);
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

function unpacked(bytes: Uint8Array, file: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.unpackedBytes });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === "ERR_BUFFER_TOO_LARGE" ? `it unpacks to more than ${limits.unpackedBytes} bytes` : "it is no gzip file";
    throw new UnreadableFileError(file, reason, next, { cause });
  }
}

function checksum(header: Buffer): number {
  let sum = 0;
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 0x20 : (header[at] ?? 0);
  return sum;
}

/** The regular files of a tar archive, packed or not. Refuses links, paths that leave the archive, and what is too large. */
export function* readArchive(bytes: Uint8Array, file: string): Generator<ArchiveEntry> {
  const tar = unpacked(bytes, file);
  const refuse = (reason: string) => new UnreadableFileError(file, reason, next);
  if (tar.length < block) throw refuse("it is no tar archive");
  let longName: string | undefined;
  let entries = 0;
  for (let at = 0; at + block <= tar.length; ) {
    const header = tar.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) return;
    if (++entries > limits.entries) throw refuse(`it has more than ${limits.entries} entries`);
    const size = Number.parseInt(field(header, 124, 12).trim() || "0", 8);
    if (
      Number.parseInt(field(header, 148, 8).trim(), 8) !== checksum(header) ||
      !Number.isSafeInteger(size) ||
      size < 0
    )
      throw refuse("it is no tar archive");
    const content = tar.subarray(at + block, at + block + size);
    if (content.length < size) throw refuse("it ends in the middle of a file");
    at += block + Math.ceil(size / block) * block;
    const type = field(header, 156, 1) || "0";
    if (type === "x" || type === "L") {
      longName = type === "L" ? field(content, 0, size) : extended.exec(content.toString("utf8"))?.[1];
      continue;
    }
    if (type === "g") continue;
    const prefix = field(header, 257, 5) === "ustar" ? field(header, 345, 155) : "";
    const name = longName ?? (prefix === "" ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`);
    longName = undefined;
    if (name.startsWith("/") || /^[a-z]:/i.test(name) || /[\\\0]/.test(name) || name.split("/").includes(".."))
      throw refuse(`it holds the path ${JSON.stringify(name)}, which leads out of it`);
    if (type === "1" || type === "2") throw refuse(`it holds the link ${JSON.stringify(name)}`);
    if (type === "0" || type === "7") yield { name: name.replace(/^(?:\.\/+)+/, ""), bytes: content };
  }
}
