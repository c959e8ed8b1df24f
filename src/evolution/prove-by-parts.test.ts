import { expect, test } from "vitest";
import { proveByParts } from "./prove-by-parts.ts";
import { openSchema } from "./schema-library.ts";
import type { SchemaNode } from "./schema-node.ts";
import { createSolver } from "./solver.ts";

const small = { type: "integer", minimum: 2 };
const large = { type: "integer", minimum: 1 };
const tagged = (tag: string, value: object) => ({
  type: "object",
  required: ["tag"],
  properties: { tag: { const: tag }, value },
});

function prove(left: SchemaNode, right: SchemaNode) {
  const inside = (schema: SchemaNode) => openSchema({ properties: { inside: schema } });
  return proveByParts(inside(left), inside(right), createSolver(true, 2000));
}

test.each([
  [{ items: small }, { items: large, minItems: 0 }],
  [{ properties: { a: small, b: false } }, { properties: { a: large } }],
  [{ not: small, title: "a" }, { not: small }],
  [{ anyOf: [small] }, { anyOf: [large, { type: "string" }] }],
])("%j implies %j", (left, right) => {
  expect(prove(left as SchemaNode, right as SchemaNode).proved).toBe(true);
});

test.each([
  [{ not: small }, { not: large }],
  [
    { contains: small, minContains: 1 },
    { contains: small, minContains: 2 },
  ],
  [{ contains: small }, { contains: small, maxContains: 2 }],
  [
    { if: large, else: false },
    { if: small, else: false },
  ],
  [
    { properties: { a: small, b: small }, additionalProperties: false },
    { properties: { a: small }, additionalProperties: false },
  ],
  [
    { prefixItems: [small, small], items: large },
    { prefixItems: [small], items: small },
  ],
  [{ anyOf: [small, { type: "string" }] }, { anyOf: [small] }],
  [{ oneOf: [small, { type: "number" }] }, { oneOf: [large, { type: "number" }] }],
  [{ oneOf: [{ const: 1 }, { const: "a" }] }, { oneOf: [large, { not: { type: "object" } }] }],
  [{ properties: { a: small } }, { properties: { a: small }, unevaluatedProperties: false }],
  [{ patternProperties: { "^a": small } }, { patternProperties: { "^b": large } }],
])("%j does not imply %j", (left, right) => {
  expect(prove(left as SchemaNode, right as SchemaNode).proved).toBe(false);
});

test("tagged branches imply each other one by one", () => {
  const solver = createSolver(true, 1000);
  const union = (value: object) => openSchema({ items: { oneOf: [tagged("a", value), tagged("b", value)] } });
  expect(proveByParts(union(small), union(large), solver).proved).toBe(true);
  expect(proveByParts(union(large), union(small), solver)).toEqual({
    proved: false,
    candidates: [[{ tag: "a", value: 1 }]],
  });
});

test("a schema that comes back to itself at the same value proves nothing", () => {
  const circle = (schema: object) =>
    openSchema({
      $defs: { a: { allOf: [{ $ref: "#/$defs/b" }], ...schema }, b: { $ref: "#/$defs/a" } },
      $ref: "#/$defs/a",
    });
  expect(proveByParts(circle({ minimum: 2 }), circle({ minimum: 1 }), createSolver(true, 1000)).proved).toBe(false);
});
