import { describe, expect, it } from "vitest";
import { decodeLz4Frame } from "./decode-lz4-frame.ts";

/** Text of `lz4 -9 -B4 -BD` 1.9.4: two blocks, the second of which repeats what the first one holds. */
const packed = [
  "BCJNGERAXikCAAD//wswLDEsMiwzLDQsNSw2LDcsOCw5LDEwLDExLDEyLDEzLDE0LDE1LDE2LDE3LDE4LDE5LDIwLDIxLDIy",
  "LDIzLDI0LDI1LDI2LDI3LDI4LDI5LDMwLDMxLDMyLDMzLDM0LDM1LDM2LDM3LDM4LDM5LDQwLDQxLDQyLDQzLDQ0LDQ1LDQ2",
  "LDQ3LDQ4LDQ5LDUwLDUxLDUyLDUzLDU0LDU1LDU2LDU3LDU4LDU5LDYwLDYxLDYyLDYzLDY0LDY1LDY2LDY3LDY4LDY5LDcw",
  "LDcxLDcyLDczLDc0LDc1LDc2LDc3LDc4LDc5LDgwLDgxLDgyLDgzLDg0LDg1LDg2LDg3LDg4LDg5LDkwLDkxLDkyLDkzLDk0",
  "LDk1LDk2LBkB////////////////////////////////////////////////////////////////////////////////////",
  "//////////////////////////////////////////////////8PH3gBAP//////////////////////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////",
  "//////////////////////////////////////////////////////////////////////+rUHh4eHh4gQAAAA8EAP//////",
  "////////////////////////////////////////////////////////////////////////////////////////////////",
  "////////////////////////////////////////////////////////pVB4eHh4eAAAAAAICgAF",
].join("");

const bytes = () => Uint8Array.from(Buffer.from(packed, "base64"));
const text = `${Array.from({ length: 9000 }, (_, at) => `${at % 97},`).join("")}${"x".repeat(70_000)}`;

describe("an LZ4 frame", () => {
  it("is unpacked, also where a block reaches back into the one before", () => {
    expect(new TextDecoder().decode(decodeLz4Frame(bytes()))).toBe(text);
  });

  it("that is cut short is refused, wherever", () => {
    const whole = bytes();
    // The checksum behind the last block is not compared.
    for (let length = 0; length < whole.length - 4; length++)
      expect(() => decodeLz4Frame(whole.subarray(0, length)), `${length}`).toThrow(RangeError);
  });

  it("that is bent never reads or writes outside", () => {
    const whole = bytes();
    for (let at = 0; at < whole.length; at++)
      for (const byte of [0, 1, 127, 128, 255]) {
        const bent = Uint8Array.from(whole);
        bent[at] = byte;
        try {
          expect(decodeLz4Frame(bent).length).toBeLessThan(1 << 24);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RangeError);
        }
      }
  });
});
