import { expect, test } from "vitest";
import { memberHashes } from "./config-hash.ts";
import { beforeNull, pythonCompact } from "./python-compact.ts";
import { sha1 } from "./sha1.ts";

test("re-spaces, sorts and escapes, and keeps the text of numbers", () => {
  const text =
    '{\n  "ticker": "ÉTH: {\\"a\\", 1.0}",\n  "fee": 1e-05,\n  "cash": 1000.0,\n  "big": 12345678901234567890,\n  "none": null, "list": [1, 2.50, []], "empty": {}\n}';
  expect(pythonCompact(text)).toBe(
    '{"big": 12345678901234567890, "cash": 1000.0, "empty": {}, "fee": 1e-05, "list": [1, 2.50, []], "none": null, "ticker": "\\u00c9TH: {\\"a\\", 1.0}"}',
  );
});

test("sorts names of digits as text, whatever their order was", () => {
  const sorted = '{"a": {"1": 1.0, "10": 10.50, "9": 9}, "b": 2}';
  expect(pythonCompact('{"b": 2, "a": {"9": 9, "10": 10.50, "1": 1.0}}')).toBe(sorted);
  expect(pythonCompact('{"b": 2, "a": {"10": 10.50, "9": 9, "1": 1.0}}')).toBe(sorted);
  expect(memberHashes('{"config": {"b": 2, "a": {"10": 10.50, "9": 9, "1": 1.0}}}', "config")).toEqual([sha1(sorted)]);
});

test("has nothing to say of what is not strict JSON", () => {
  expect(pythonCompact('{"fee": NaN}')).toBeUndefined();
  expect(pythonCompact("")).toBeUndefined();
});

test("puts back what was stored as null, outside of strings", () => {
  expect(beforeNull('{"fee": null, "note": "null \\" null"}')).toEqual([
    '{"fee": null, "note": "null \\" null"}',
    '{"fee": NaN, "note": "null \\" null"}',
    '{"fee": Infinity, "note": "null \\" null"}',
    '{"fee": -Infinity, "note": "null \\" null"}',
  ]);
  expect(beforeNull('{"note": "null"}')).toEqual(['{"note": "null"}']);
});
