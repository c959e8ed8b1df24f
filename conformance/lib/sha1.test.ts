import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha1 } from "./sha1.ts";

test("is the SHA-1 of node:crypto at every length around the block borders", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) & 255);
    expect(sha1(bytes)).toBe(createHash("sha1").update(bytes).digest("hex"));
  }
});

test("hashes text as UTF-8", () => {
  expect(sha1("é€😀")).toBe(createHash("sha1").update("é€😀").digest("hex"));
  expect(sha1("abc")).toBe("a9993e364706816aba3e25717850c26c9cd0d89d");
});
