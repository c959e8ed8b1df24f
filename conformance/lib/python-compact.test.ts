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

test("takes a flat object as it stands where only the spacing differs", () => {
  expect(pythonCompact('{\n  "cash": 1000.0,\n  "empty": "",\n  "fee": 1e-05,\n  "note": "a, [b]: {c}"\n}')).toBe(
    '{"cash": 1000.0, "empty": "", "fee": 1e-05, "note": "a, [b]: {c}"}',
  );
});

test.each([
  ['{\n  "a": [1],\n  "b": {}\n}', '{"a": [1], "b": {}}'],
  ['{\n  "a": [\n    1\n  ],\n  "b": {}\n}', '{"a": [1], "b": {}}'],
  ['{\n  "b": 1,\n  "a": 2\n}', '{"a": 2, "b": 1}'],
  ['{\n  "a": "\\u0041"\n}', '{"a": "A"}'],
  ['{\n  "a": "é"\n}', '{"a": "\\u00e9"}'],
  ['{\n  "a": 1 ,\n  "b": 2\n}', '{"a": 1, "b": 2}'],
  ['{\n  "a" : 1\n}', '{"a": 1}'],
  ['{\n\n  "a": 1\n}', '{"a": 1}'],
  ['{\n  "a": 1,\n}', undefined],
  ['{\n  "a": 1,,\n  "b": 2\n}', undefined],
  ['{\n  "a": "1" "2"\n}', undefined],
  ['{\n  "a": 1,\n  \n}', undefined],
  ['{\n  "a": \n}', undefined],
  ["{\n  1: 2\n}", undefined],
])("reads what is no flat object, sorted and plain: %j", (text, compact) => {
  expect(pythonCompact(text)).toBe(compact);
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
