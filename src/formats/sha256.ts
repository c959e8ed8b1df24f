/** A SHA-256 that is taken piece by piece. */
export interface Sha256 {
  update(bytes: Uint8Array): Sha256;
  /** The hash of what was given, in lower-case hexadecimal; it takes no more after that. */
  digest(): string;
}

// The first 32 bits of the fractional parts of the cube roots (for the rounds) and square roots (at the start) of the first primes.
const rounds = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
const start = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const words = new Int32Array(64);

/** SHA-256 without the help of a platform: synchronous, for browsers and data in memory. */
export function createSha256(): Sha256 {
  const state = Int32Array.from(start);
  const block = new Uint8Array(64);
  let length = 0;
  const hash: Sha256 = {
    update(bytes) {
      const held = length % 64;
      length += bytes.length;
      if (held + bytes.length < 64) {
        block.set(bytes, held);
        return hash;
      }
      block.set(bytes.subarray(0, 64 - held), held);
      addBlock(state, block, 0);
      let at = 64 - held;
      for (; at + 64 <= bytes.length; at += 64) addBlock(state, bytes, at);
      block.set(bytes.subarray(at));
      return hash;
    },
    digest() {
      const bits = length * 8;
      const end = new Uint8Array(length % 64 < 56 ? 64 - (length % 64) : 128 - (length % 64));
      end[0] = 0x80;
      const view = new DataView(end.buffer);
      view.setUint32(end.length - 8, Math.floor(bits / 2 ** 32));
      view.setUint32(end.length - 4, bits >>> 0);
      hash.update(end);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
    },
  };
  return hash;
}

/** SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256(input: string | Uint8Array): string {
  return createSha256()
    .update(typeof input === "string" ? new TextEncoder().encode(input) : input)
    .digest();
}

// No arrays, no closures: files may be large.
function addBlock(state: Int32Array, bytes: Uint8Array, at: number): void {
  for (let index = 0, place = at; index < 16; index++, place += 4)
    words[index] =
      ((bytes[place] as number) << 24) |
      ((bytes[place + 1] as number) << 16) |
      ((bytes[place + 2] as number) << 8) |
      (bytes[place + 3] as number);
  for (let index = 16; index < 64; index++) {
    const near = words[index - 2] as number;
    const far = words[index - 15] as number;
    const mixed = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10);
    const other = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3);
    words[index] = mixed + (words[index - 7] as number) + other + (words[index - 16] as number);
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let index = 0; index < 64; index++) {
    const turned = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + turned + ((e & f) ^ (~e & g)) + (rounds[index] as number) + (words[index] as number)) | 0;
    const spun = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (spun + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}
