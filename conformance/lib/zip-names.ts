import type { Directory } from "../../src/view.ts";

const longestEnd = 22 + 0xffff;
const zip64End = 56;
const zip64Locator = 20;
/** Room for 200,000 entries. */
const mostListed = 1 << 24;
const decoder = new TextDecoder();

/** An entry of a zip archive as its central directory lists it. */
interface ZipEntry {
  readonly name: string;
  /** Whether its bytes stand in the archive as they are. */
  readonly isStored: boolean;
  readonly size: number;
  /** Where it begins. */
  readonly at: number;
}

/**
 * Names of the entries of a zip archive as its central directory lists them; undefined when the archive does not end with one, as when it
 * was cut off.
 */
export function zipNames(directory: Directory, file: string): readonly string[] | undefined {
  return zipEntries(directory, file)?.map(({ name }) => name);
}

/** The bytes of an entry that was not compressed; undefined when it was, when there is none, or when it is longer than that. */
export function storedEntry(directory: Directory, file: string, name: string, most: number): Uint8Array | undefined {
  const entry = zipEntries(directory, file)?.find((one) => one.name === name);
  if (!entry?.isStored || entry.size > most) return undefined;
  const header = directory.slice(file, entry.at, entry.at + 30);
  if (header?.length !== 30 || !isRecord(viewOf(header), 0, 3, 4)) return undefined;
  const from = entry.at + 30 + viewOf(header).getUint16(26, true) + viewOf(header).getUint16(28, true);
  return directory.slice(file, from, from + entry.size);
}

function zipEntries(directory: Directory, file: string): readonly ZipEntry[] | undefined {
  const size = directory.size(file) ?? 0;
  const tailAt = Math.max(0, size - longestEnd - zip64End - zip64Locator);
  const tail = directory.slice(file, tailAt, size);
  const listing = tail && listingIn(tail);
  if (!listing || tailAt + listing.to < listing.bytes) return undefined;
  const to = tailAt + listing.to;
  const from = to - listing.bytes;
  const bytes = directory.slice(file, from, Math.min(to, from + mostListed));
  const entries = bytes ? listedEntries(bytes) : [];
  return entries.length === 0 && listing.bytes > 0 ? undefined : entries;
}

/** Where the central directory ends and how long it is, by the record at the end of the archive. */
function listingIn(tail: Uint8Array): { readonly to: number; readonly bytes: number } | undefined {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (!isRecord(view, at, 5, 6) || at + 22 + view.getUint16(at + 20, true) > tail.length) continue;
    const long = at - zip64Locator - zip64End;
    return long >= 0 && isRecord(view, at - zip64Locator, 6, 7) && isRecord(view, long, 6, 6)
      ? { to: long, bytes: Number(view.getBigUint64(long + 40, true)) }
      : { to: at, bytes: view.getUint32(at + 12, true) };
  }
  return undefined;
}

function listedEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && isRecord(view, at, 1, 2); ) {
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + length)),
      isStored: view.getUint16(at + 10, true) === 0,
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether a record starts there: each begins with the letters PK and two numbers. */
const isRecord = (view: DataView, at: number, first: number, second: number) =>
  view.getUint32(at, true) === 0x4b50 + (first << 16) + (second << 24);
