/** Order of texts by code point, as Python sorts; bytes of UTF-8 have the same order. */
export function byCodePoint(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
