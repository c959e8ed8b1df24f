import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeUtf8 } from "./utf8.ts";
import { completeLength, firstInvalidByte } from "./utf8-bytes.ts";
import { decodeChunks } from "./utf8-stream.ts";

const lead = fc.constantFrom(
  0x41,
  0x80,
  0xbf,
  0xc1,
  0xc2,
  0xdf,
  0xe0,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
  0x9f,
  0xa0,
  0x8f,
  0x90,
);
const bytes = fc.array(fc.oneof(lead, fc.nat(255)), { maxLength: 12 }).map((list) => Uint8Array.from(list));

test("the first invalid byte is where decoding fails", () => {
  fc.assert(
    fc.property(bytes, (input) => {
      const invalid = firstInvalidByte(input);
      expect(invalid === input.length).toBe(decodeUtf8(input) !== undefined);
      expect(decodeUtf8(input.subarray(0, invalid))).toBeDefined();
    }),
    { numRuns: 5000 },
  );
});

test("what decodes is the text that a decoder makes of it, ASCII or not", () => {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const texts = fc.oneof(fc.string({ unit: "binary-ascii" }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(texts, (text) => {
      const input = new TextEncoder().encode(text);
      expect(decodeUtf8(input)).toBe(decoder.decode(input));
    }),
  );
});

test("text that is cut anywhere decodes to the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(4), (text, size) => {
      fc.pre(!text.includes("\0"));
      const encoded = new TextEncoder().encode(text);
      const chunks = [];
      for (let at = 0; at < encoded.length; at += size + 1) chunks.push(encoded.subarray(at, at + size + 1));
      expect([...decodeChunks(chunks)].join("")).toBe(decodeUtf8(encoded));
      expect(completeLength(encoded)).toBe(encoded.length);
    }),
  );
});

test("a stream says which byte is invalid, counted from its beginning", () => {
  const stream = decodeChunks([Uint8Array.of(0x61, 0xc3), Uint8Array.of(0xa9, 0x62, 0xe9), Uint8Array.of(0x22)]);
  expect(stream.next().value).toBe("aéb");
  expect(stream.next()).toEqual({ done: true, value: { code: "encoding", message: "byte 0xe9 at 4 is not UTF-8" } });
});
