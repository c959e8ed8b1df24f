const magic = 0x184d2204;

/** Unpacks an LZ4 frame, as Arrow files are usually packed. Throws RangeError on what is none, or is cut short. Checksums are not compared. */
export function decodeLz4Frame(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) throw new RangeError("no LZ4 frame");
  const flags = view.getUint8(4);
  const largestBlock = 1 << (8 + 2 * ((view.getUint8(5) >> 4) & 7));
  const [hasBlockSums, hasSize, hasDictionary] = [flags & 16, flags & 8, flags & 1];
  if (flags >> 6 !== 1 || hasDictionary || largestBlock < 1 << 16) throw new RangeError("an LZ4 frame of another kind");
  let at = hasSize ? 15 : 7;
  let output = new Uint8Array(largestBlock);
  let size = 0;
  for (;;) {
    const word = view.getUint32(at, true);
    at += 4;
    if (word === 0) return output.subarray(0, size);
    const length = word & 0x7fffffff;
    if (length > largestBlock || at + length > bytes.length) throw new RangeError("a broken LZ4 block");
    if (output.length < size + largestBlock) output = enlarged(output, size + largestBlock);
    const block = bytes.subarray(at, at + length);
    // A match may reach back into blocks before its own.
    if (word >>> 31) output.set(block, size);
    size = word >>> 31 ? size + length : unpackBlock(block, output, size, size + largestBlock);
    at += length + (hasBlockSums ? 4 : 0);
  }
}

function unpackBlock(input: Uint8Array, output: Uint8Array, start: number, limit: number): number {
  let at = 0;
  let out = start;
  const byte = (): number => {
    const value = input[at++];
    if (value === undefined) throw new RangeError("an LZ4 block that is cut short");
    return value;
  };
  const lengthOf = (short: number): number => {
    let length = short;
    if (short === 15)
      for (let more = 255; more === 255; length += more) {
        more = byte();
      }
    return length;
  };
  while (at < input.length) {
    const token = byte();
    const literals = lengthOf(token >> 4);
    if (at + literals > input.length || out + literals > limit) throw new RangeError("a broken LZ4 block");
    output.set(input.subarray(at, at + literals), out);
    at += literals;
    out += literals;
    if (at === input.length) break;
    const distance = byte() | (byte() << 8);
    const matched = lengthOf(token & 15) + 4;
    if (distance === 0 || distance > out || out + matched > limit) throw new RangeError("a broken LZ4 block");
    for (const end = out + matched; out < end; out++) output[out] = output[out - distance] ?? 0;
  }
  return out;
}

function enlarged(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
