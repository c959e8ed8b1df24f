const words = new Int32Array(80);

const state = new Int32Array(5);
let scratch = new Uint8Array(1 << 12);
let view = new DataView(scratch.buffer);

/** SHA-1 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. Synchronous, for identities that producers made with it; it protects nothing. */
export function sha1(input: string | Uint8Array): string {
  const most = typeof input === "string" ? input.length * 3 : input.length;
  if (most + 72 > scratch.length) {
    scratch = new Uint8Array(2 * most + 72);
    view = new DataView(scratch.buffer);
  }
  let length = input.length;
  if (typeof input !== "string") scratch.set(input);
  else if (!setAscii(input)) length = new TextEncoder().encodeInto(input, scratch).written;
  const end = ((length + 8) >> 6) * 64 + 64;
  scratch.fill(0, length, end);
  scratch[length] = 0x80;
  view.setUint32(end - 8, Math.floor(length / 0x20000000));
  view.setUint32(end - 4, length << 3);
  state.set(begin);
  for (let offset = 0; offset < end; offset += 64) addBlock(offset);
  let text = "";
  for (const word of state) text += (word >>> 0).toString(16).padStart(8, "0");
  return text;
}

/** Puts a text at the beginning of `scratch`; false when it is not ASCII. Encoders are compiled when first used, which takes longer. */
function setAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return false;
    scratch[at] = unit;
  }
  return true;
}

const begin = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);

// No arrays, no closures: a few blocks a run, and there may be many thousand runs.
function addBlock(offset: number): void {
  for (let index = 0, at = offset; index < 16; index++, at += 4)
    words[index] =
      ((scratch[at] as number) << 24) |
      ((scratch[at + 1] as number) << 16) |
      ((scratch[at + 2] as number) << 8) |
      (scratch[at + 3] as number);
  for (let index = 16; index < 80; index++) {
    const word =
      (words[index - 3] as number) ^
      (words[index - 8] as number) ^
      (words[index - 14] as number) ^
      (words[index - 16] as number);
    words[index] = (word << 1) | (word >>> 31);
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  for (let index = 0; index < 80; index++) {
    let mixed: number;
    if (index < 20) mixed = ((b & c) | (~b & d)) + 0x5a827999;
    else if (index < 40) mixed = (b ^ c ^ d) + 0x6ed9eba1;
    else if (index < 60) mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    else mixed = (b ^ c ^ d) + 0xca62c1d6;
    const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[index] as number)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0] = ((state[0] as number) + a) | 0;
  state[1] = ((state[1] as number) + b) | 0;
  state[2] = ((state[2] as number) + c) | 0;
  state[3] = ((state[3] as number) + d) | 0;
  state[4] = ((state[4] as number) + e) | 0;
}
