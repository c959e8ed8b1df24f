import type { Directory } from "../../src/view.ts";

/** Bytes of a file that is looked at here and there. What lies outside of it, or would take too many reads, is NaN or undefined. */
export interface PagedBytes {
  readonly size: number;
  /** The little-endian number of that many bytes. */
  number(at: number, width: 1 | 2 | 4): number;
  /** A text of UTF-8 no longer than a name is. */
  text(at: number, length: number): string | undefined;
}

const pageBytes = 1 << 16;
const mostPages = 64;
const longestName = 1 << 12;
const decoder = new TextDecoder();

export function pagedBytes(directory: Directory, file: string): PagedBytes {
  const size = directory.size(file) ?? 0;
  const pages = new Map<number, Uint8Array | undefined>();
  const pageOf = (at: number) => {
    const page = Math.floor(at / pageBytes);
    if (!(page >= 0)) return undefined;
    if (!pages.has(page) && pages.size < mostPages) {
      const from = page * pageBytes;
      // What lies across the end of a page belongs to it.
      pages.set(page, from < size ? directory.slice(file, from, from + pageBytes + longestName) : undefined);
    }
    return pages.get(page);
  };
  return {
    size,
    number(at, width) {
      const page = pageOf(at);
      const from = at % pageBytes;
      if (!page || from + width > page.length) return Number.NaN;
      let value = 0;
      for (let index = width - 1; index >= 0; index--) value = value * 256 + (page[from + index] ?? 0);
      return value;
    },
    text(at, length) {
      const from = at % pageBytes;
      return length <= longestName ? decoder.decode(pageOf(at)?.subarray(from, from + length)) : undefined;
    },
  };
}
