import { expect, test } from "vitest";
import { diffFolders } from "./diff-folders.ts";

/** Text, because no value here keeps such a number. */
const order = (n: string, more = "") =>
  `{"type":"object","x-kind":"order","properties":{"n":{${n}}${more}},"required":["n"]}`;
const diff = (before: string, after: string) =>
  diffFolders({ "order.schema.json": before }, { "order.schema.json": after });
const unknown = { breaks_old_readers: "unknown", breaks_old_writers: "unknown" };

test.each([
  ["const", "9007199254740993", "9007199254740992"],
  ["minimum", "9007199254740992", "9007199254740993"],
  ["maximum", "9223372036854775807", "9223372036854775808"],
  ["exclusiveMaximum", "-9007199254740993", "-9007199254740992"],
  ["multipleOf", "9007199254740993", "9007199254740992"],
  ["multipleOf", "0.1", "0.10000000000000000001"],
  ["enum", "[1, 9007199254740993]", "[1, 9007199254740992]"],
  ["const", '{"a": [9007199254740993]}', '{"a": [9007199254740992]}'],
])("an edit of %s that doubles do not show is undecided: %s to %s", async (keyword, before, after) => {
  const { code, rules, summary } = await diff(order(`"${keyword}":${before}`), order(`"${keyword}":${after}`));
  expect(rules).toEqual([`undecided order.schema.json#/properties/n/${keyword}`]);
  expect(summary).toEqual(unknown);
  expect(code).toBe(2);
});

test("a bound that is said by another keyword is undecided where both are one double", async () => {
  const { code } = await diff(order('"maximum":9007199254740993'), order('"exclusiveMaximum":9007199254740992'));
  expect(code).not.toBe(0);
  const same = await diff(
    order('"type":"integer","minimum":9007199254740993'),
    order('"type":"integer","exclusiveMinimum":9007199254740991'),
  );
  expect(same).toMatchObject({ code: 2, summary: unknown });
});

test("the same number in other digits says the same, and a default is compared as it is written", async () => {
  expect(await diff(order('"maximum":9007199254740993'), order('"maximum":9007199254740993.0'))).toMatchObject({
    rules: [],
    summary: { breaks_old_readers: false, breaks_old_writers: false },
  });
  const { rules } = await diff(order('"default":9007199254740993'), order('"default":9007199254740992'));
  expect(rules).toEqual(["default-changed order.schema.json#/properties/n/default"]);
});

test("a large bound that stays hides nothing of other changes", async () => {
  const bound = '"type":"integer","maximum":9223372036854775807';
  const { code, rules } = await diff(order(bound), order(bound, ',"note":{"type":"string","x-since":"1.1"}'));
  expect(rules).toEqual(["optional-member-added order.schema.json#/properties/note"]);
  expect(code).toBe(0);
});

test("an artifact that refers to such an edit is undecided through it", async () => {
  const refers = '{"type":"object","x-kind":"order","properties":{"n":{"$ref":"parts.schema.json#/$defs/n"}}}';
  const parts = (n: string) => `{"$defs":{"n":{"const":${n}}}}`;
  const { code, rules, summary } = await diffFolders(
    { "order.schema.json": refers, "parts.schema.json": parts("9007199254740993") },
    { "order.schema.json": refers, "parts.schema.json": parts("9007199254740992") },
  );
  expect(rules.sort()).toEqual([
    "comes-through-definition order.schema.json#",
    "undecided parts.schema.json#/$defs/n/const",
  ]);
  expect(summary).toEqual(unknown);
  expect(code).toBe(2);
});

test("numbers of any length end", async () => {
  const { code } = await diff(order('"minimum":1e-99999999'), order(`"minimum":${"9".repeat(300)}`));
  expect(code).toBe(1);
});
