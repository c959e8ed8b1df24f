import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/formats/canonical-json.ts";
import { uncanonicalLine } from "./canonical-text.ts";

test("what is known of the value changes no verdict", () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      number,
      fc.string({ unit: "binary" }),
      fc.constant(null),
      fc.array(tie("value")),
      fc.dictionary(fc.string(), tie("value")),
    ),
  }));
  const spoil = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.replace(/(\d)\.0(?=,?\n)/, "$1"),
    (text) => text.replace(/(\d)(?=,?\n)/, "$1.0"),
    (text) => text.replace(/e-0/, "e-"),
    (text) => text.replace("\n  ", "\n"),
    (text) => text.slice(0, -1),
  );
  fc.assert(
    fc.property(value, spoil, (one, change) => {
      const text = change(`${canonicalJson([one], { indent: 2 })}\n`);
      let parsed: unknown;
      try {
        parsed = JSON.parse(text);
      } catch {
        return;
      }
      expect(uncanonicalLine(text, parsed)).toEqual(uncanonicalLine(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '{\n  "a": 0.000001\n}\n',
  '{\n  "a": 1e-7\n}\n',
  '{\n  "a": 10000000000000000.0\n}\n',
  '{\n  "b": 1,\n  "a": 2\n}\n',
  '{\n  "a": 1.00\n}\n',
])("%j is not canonical, whatever is known of it", (text) => {
  expect(uncanonicalLine(text, JSON.parse(text))).toBeDefined();
  expect(uncanonicalLine(text)).toBeDefined();
});

test("names in another order than JavaScript keeps are compared as texts", () => {
  expect(uncanonicalLine('{\n  "10": 1,\n  "9": 2\n}\n', { 10: 1, 9: 2 })).toBeUndefined();
  expect(uncanonicalLine('{\n  "9": 1,\n  "10": 2\n}\n', { 9: 1, 10: 2 })).toBeDefined();
});
