import { expect, test } from "vitest";
import { diffFolders } from "./diff-folders.ts";

const order = (rest: object) => ({ type: "object", required: ["id"], ...rest });
const id = { type: "string" };
const parts = (more: object) => ({ $defs: { text: { type: "string", minLength: 1 }, ...more } });

test.each([
  ["a plain member", { type: "integer" }, { type: "integer" }],
  ["a member that refers to another file", { $ref: "parts.schema.json#/$defs/text" }, { $ref: "#/$defs/text" }],
])("%s that moves into a definition of another file says the same", async (_, note, moved) => {
  const { code, rules } = await diffFolders(
    { "order.schema.json": order({ properties: { id, note } }), "parts.schema.json": parts({}) },
    {
      "order.schema.json": order({ properties: { id }, allOf: [{ $ref: "parts.schema.json#/$defs/noted" }] }),
      "parts.schema.json": parts({ noted: { properties: { note: moved } } }),
    },
  );
  expect(rules).toContain("says-the-same order.schema.json#/properties/note");
  expect(code).toBe(0);
});

test("one that moves to where nothing refers to is gone", async () => {
  const { code, rules } = await diffFolders(
    { "order.schema.json": order({ properties: { id, note: { type: "integer" } } }), "parts.schema.json": parts({}) },
    {
      "order.schema.json": order({ properties: { id: { $ref: "parts.schema.json#/$defs/text" } } }),
      "parts.schema.json": parts({ noted: { properties: { note: { type: "integer" } } } }),
    },
  );
  expect(rules).toContain("optional-member-removed order.schema.json#/properties/note");
  expect(code).toBe(1);
});

test("one that moves and changes its unit is no move", async () => {
  const note = (unit: string) => ({ type: "integer", "x-unit": unit });
  const { rules } = await diffFolders(
    { "order.schema.json": order({ properties: { id, note: note("ms") } }), "parts.schema.json": parts({}) },
    {
      "order.schema.json": order({ properties: { id }, allOf: [{ $ref: "parts.schema.json#/$defs/noted" }] }),
      "parts.schema.json": parts({ noted: { properties: { note: note("s") } } }),
    },
  );
  expect(rules).toContain("optional-member-removed order.schema.json#/properties/note");
});

test("of a closed object that moves into a definition and refuses more, no other member is gone", async () => {
  const line = (minimum: number) => ({
    type: "object",
    required: ["sku"],
    additionalProperties: false,
    properties: { sku: { type: "string" }, note: { type: "string" }, quantity: { type: "integer", minimum } },
  });
  const lines = (items: object, rest: object = {}) =>
    order({ properties: { id, lines: { type: "array", items } }, ...rest });
  const { rules } = await diffFolders(
    { "order.schema.json": lines(line(1)) },
    { "order.schema.json": lines({ $ref: "#/$defs/line" }, { $defs: { line: line(2) } }) },
  );
  expect(rules.filter((rule) => !rule.startsWith("says-the-same")).sort()).toEqual([
    "accepts-less order.schema.json#/properties/lines/items/$ref",
    "accepts-less order.schema.json#/properties/lines/items/properties/quantity",
  ]);
});
