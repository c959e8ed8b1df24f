import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createSha256, sha256 } from "./sha256.ts";

const reference = (input: string | Uint8Array) => createHash("sha256").update(input).digest("hex");

test("is the SHA-256 of node:crypto at every length around the block borders", () => {
  for (let length = 0; length <= 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) & 255);
    expect(sha256(bytes)).toBe(reference(bytes));
  }
});

test("hashes text as UTF-8", () => {
  expect(sha256("é€😀")).toBe(reference("é€😀"));
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("does not depend on how the bytes are cut", () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 31) & 255);
  for (const size of [1, 3, 55, 56, 63, 64, 65, 127, 128, 129, 999]) {
    const hash = createSha256();
    for (let at = 0; at < bytes.length; at += size) hash.update(bytes.subarray(at, at + size));
    expect(hash.digest(), `pieces of ${size}`).toBe(reference(bytes));
  }
});
