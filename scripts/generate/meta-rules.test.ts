import { expect, test } from "vitest";
import { checkMetaRules } from "./meta-rules.ts";
import { baseUrl, type Schema } from "./schema.ts";

function problemsOf(...schemas: readonly Schema[]): string[] {
  const problems: string[] = [];
  const titles = new Map<string, string>();
  for (const [index, schema] of schemas.entries())
    checkMetaRules(schema, `${baseUrl}meta/${index}.schema.json`, problems, titles);
  return problems;
}

test.each([
  ["properties", { properties: { a: { anyOf: [] } } }, "/properties/a"],
  ["definitions", { $defs: { A: { anyOf: [] } } }, "/$defs/A"],
  ["items", { items: { anyOf: [] } }, "/items"],
  ["maps", { additionalProperties: { anyOf: [] } }, "/additionalProperties"],
  ["branches", { oneOf: [{ anyOf: [] }] }, "/oneOf/0"],
])("a keyword of which no type can be made is refused in %s", (_, schema, at) => {
  expect(problemsOf(schema as Schema)).toEqual([`meta/0.schema.json#${at}: no type can be made of anyOf`]);
});

test("two schemas do not share a title: one type would hide the other", () => {
  expect(problemsOf({ title: "A" }, { $defs: { A: { title: "A" } } })).toEqual([
    "meta/1.schema.json#/$defs/A: title A is taken by meta/0.schema.json#",
  ]);
});
