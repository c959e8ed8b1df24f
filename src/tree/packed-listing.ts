import { opendirSync, statSync } from "node:fs";
import type { Entry, EntryType, Listing } from "./tree.ts";

const types: readonly EntryType[] = ["file", "directory", "link", "other"];
const encoder = new TextEncoder();
/** A code unit becomes three bytes at most; a type goes before the name, a zero after it. */
const mostBytes = (name: string) => name.length * 3 + 2;
const readAtOnce = 256;
/** A folder whose own record is this large holds a thousand entries or more. */
const largeFolderBytes = 1 << 15;

/**
 * Lists a folder of very many entries in one piece of memory; undefined when there are fewer. As a string and an object each, they would
 * have to be moved by the garbage collector, which then takes many times their room and does not give it back. Throws what the system says.
 */
export function packedListing(place: string, typeOf: (entry: Dirent) => EntryType): Listing | undefined {
  if (statSync(place).size < largeFolderBytes) return undefined;
  let bytes = Buffer.allocUnsafeSlow(1 << 16);
  let starts = new Uint32Array(1 << 10);
  let length = 0;
  let count = 0;
  const folder = opendirSync(place, { bufferSize: readAtOnce });
  try {
    for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
      const { name } = entry;
      if (length + mostBytes(name) > bytes.length) bytes = Buffer.concat([bytes], 2 * bytes.length + mostBytes(name));
      if (count === starts.length) starts = enlarged(starts);
      starts[count++] = length;
      bytes[length++] = types.indexOf(typeOf(entry));
      length += encoder.encodeInto(name, bytes.subarray(length)).written;
      bytes[length++] = 0;
    }
  } finally {
    folder.closeSync();
  }
  // UTF-8 sorts as code points do.
  const sorted = starts.subarray(0, count).sort((left, right) => compare(bytes, left + 1, bytes, right + 1));
  const nameAt = (start: number) => bytes.toString("utf8", start + 1, bytes.indexOf(0, start + 1));
  return {
    has(name) {
      const wanted = Buffer.from(`${name}\0`);
      let low = 0;
      for (let high = count; low < high; ) {
        const middle = (low + high) >>> 1;
        const order = compare(bytes, (sorted[middle] as number) + 1, wanted, 0);
        if (order === 0) return true;
        if (order < 0) low = middle + 1;
        else high = middle;
      }
      return false;
    },
    *[Symbol.iterator](): Generator<Entry> {
      for (const start of sorted) yield { name: nameAt(start), type: types[bytes[start] as number] as EntryType };
    },
  };
}

type Dirent = NonNullable<ReturnType<ReturnType<typeof opendirSync>["readSync"]>>;

function enlarged(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** Compares two names that end with a zero. */
function compare(bytes: Uint8Array, at: number, others: Uint8Array, place: number): number {
  let left = bytes[at] as number;
  let right = others[place] as number;
  while (left === right && left !== 0) {
    left = bytes[++at] as number;
    right = others[++place] as number;
  }
  return left - right;
}
