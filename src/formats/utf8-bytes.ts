/** Whether the bytes begin as something other than plain UTF-8: with a byte order mark, or as UTF-16 or UTF-32. */
export function foreignEncoding(bytes: Uint8Array): "bom" | "utf16" | undefined {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "bom";
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "utf16";
  // Without a mark, every other byte of ASCII text is zero.
  const littleEndian = a !== 0 && b === 0 && (bytes.length < 4 || d === 0);
  const bigEndian = a === 0 && (b === 0 || bytes.length < 4 || c === 0);
  return bytes.length > 1 && (littleEndian || bigEndian) ? "utf16" : undefined;
}

/** The offset of the first byte that cannot be UTF-8 (Unicode table 3-7); the length when all is well. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const following = lead < 0x80 ? 0 : followingBytes(lead);
    if (following === undefined) return at;
    if (following > 0) {
      const second = bytes[at + 1] ?? 0;
      const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (second < lowest || second > highest) return at;
      for (let next = 2; next <= following; next++) {
        if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at;
      }
    }
    at += following + 1;
  }
  return at;
}

/** What is wrong where bytes stop being UTF-8: they end inside a character, or are of another encoding. `before` bytes came earlier. */
export function undecodable(bytes: Uint8Array, invalid: number, before = 0) {
  if (isBeginning(bytes.subarray(invalid)))
    return { code: "truncated", message: "the text ends inside a character" } as const;
  const byte = (bytes[invalid] ?? 0).toString(16).padStart(2, "0");
  return { code: "encoding", message: `byte 0x${byte} at ${before + invalid} is not UTF-8` } as const;
}

/** Whether bytes are the beginning of a character, or nothing. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }) === "";
  } catch {
    return false;
  }
}

/** How many of the bytes make whole characters; up to three at the end may wait for the next piece. */
export function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const missing = byte >= 0xc2 && (followingBytes(byte) ?? 0) >= back;
    return missing ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function followingBytes(lead: number): number | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  if (lead >= 0xf0 && lead <= 0xf4) return 3;
  return undefined;
}
