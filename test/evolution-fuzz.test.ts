import fc from "fast-check";
import { expect, test } from "vitest";
import { isValid } from "../src/evolution/evaluate.ts";
import { schemaIncludes } from "../src/evolution/schema-includes.ts";
import { openSchema } from "../src/evolution/schema-library.ts";
import type { Json, SchemaNode } from "../src/evolution/schema-node.ts";
import { validates } from "./evolution/real-validator.ts";

const numbers = [0, 1, -1, 2, 3, 0.5, 1.5, 10];
const texts = ["", "a", "aa", "ab", "b", "😀", "😀😀", "2020-01-01", "2021-02-30"];
const names = ["a", "b", "ab", "x1"];
const patterns = ["^a", "b$", "^a?b?$", "^.$", "^\\d", "^[^a]*$"];
const types = ["null", "boolean", "number", "integer", "string", "array", "object"];

const scalar = fc.constantFrom<Json>(null, true, false, ...numbers, ...texts);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 3 }),
  ),
}));

const size = fc.nat({ max: 3 });
const number = fc.constantFrom(...numbers);
const name = fc.constantFrom(...names);
const { schema, part } = fc.letrec<{ schema: SchemaNode; part: object }>((tie) => {
  const inner = tie("schema");
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const byName = fc.dictionary(name, inner, { minKeys: 1, maxKeys: 3 });
  const keyword = {
    ...{ type: fc.oneof(fc.constantFrom(...types), fc.uniqueArray(fc.constantFrom(...types), { minLength: 1 })) },
    ...{
      const: value,
      enum: fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: (item) => JSON.stringify(item) }),
    },
    ...{ minimum: number, maximum: number, exclusiveMinimum: number, exclusiveMaximum: number },
    ...{ multipleOf: fc.constantFrom(1, 2, 3, 0.5, 1.5), minLength: size, maxLength: size },
    ...{ pattern: fc.constantFrom(...patterns), format: fc.constantFrom("date", "unknown") },
    ...{ minItems: size, maxItems: size, uniqueItems: fc.boolean(), minProperties: size, maxProperties: size },
    ...{ required: fc.uniqueArray(name), dependentRequired: fc.dictionary(name, fc.uniqueArray(name)) },
    ...{ properties: byName, patternProperties: fc.dictionary(fc.constantFrom(...patterns), inner, { maxKeys: 2 }) },
    ...{ additionalProperties: inner, propertyNames: inner, unevaluatedProperties: inner, dependentSchemas: byName },
    ...{ prefixItems: several, items: inner, unevaluatedItems: inner, allOf: several, anyOf: several, oneOf: several },
    ...{ not: inner, if: inner, $ref: fc.constantFrom("#/$defs/p", "#/$defs/q") },
  };
  const parts = Object.entries(keyword).map(([key, of]) =>
    (of as fc.Arbitrary<unknown>).map((part) => ({ [key]: part })),
  );
  const condition = fc
    .tuple(inner, inner, inner)
    .map((branches) => Object.fromEntries(["if", "then", "else"].map((key, at) => [key, branches[at]])));
  const counted = fc.record({ contains: inner, minContains: size, maxContains: size });
  const part = fc.oneof(...parts, condition, counted);
  const object = fc.array(part, { minLength: 1, maxLength: 4 }).map((all): SchemaNode => Object.assign({}, ...all));
  return { schema: fc.oneof({ maxDepth: 3, depthSize: "small" }, fc.boolean(), object), part };
});
const whole = fc.record({ root: schema, p: schema, q: schema }).map(({ root, p, q }): SchemaNode => {
  if (typeof root === "boolean") return root;
  // A definition may not lead back to itself.
  const closed = (definition: SchemaNode): SchemaNode =>
    JSON.parse(JSON.stringify(definition).replaceAll('"$ref"', '"$comment"'));
  return { ...root, $defs: { p: closed(p), q: closed(q) } };
});

/** The second schema is mostly the first with a keyword more or another: what an edit is. */
const pair = fc.oneof(
  fc.tuple(whole, whole),
  fc.tuple(fc.oneof(whole, fc.constant({ $defs: { p: {}, q: {} } })), part).chain(([first, edit]) => {
    const second: SchemaNode = typeof first === "boolean" ? first : { ...first, ...edit };
    return fc.constantFrom<[SchemaNode, SchemaNode]>([first, second], [second, first]);
  }),
);

const lists: readonly Json[] = [
  [],
  [1, 1],
  ["a", "a", "a"],
  [1, "a"],
  ["a", 1],
  [null, true],
  [[], {}],
  [1, 2, 3],
  [{}, {}],
];
const objects: readonly Json[] = [
  {},
  { a: 1 },
  { b: "a" },
  { ab: null },
  { x1: [] },
  { a: 1, b: 1 },
  { a: {}, ab: "a", b: 2 },
];

/** Objects as JSON.parse makes them. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

test("no break is missed and none is made up: small documents judge small schemas", () => {
  const asked = { included: 0, "not-included": 0, unknown: 0 };
  fc.assert(
    fc.property(
      fc.tuple(pair, fc.array(value, { minLength: 40, maxLength: 40 })).map(plain),
      ([[first, second], documents]) => {
        const places = [openSchema(first), openSchema(second)] as const;
        const judged = (document: Json, at: 0 | 1) => {
          const real = validates(at === 0 ? first : second, document);
          // Where two validators differ nothing is known.
          return isValid(places[at], document, true) === real ? real : undefined;
        };
        const inclusion = schemaIncludes(first, second, { validates });
        asked[inclusion.verdict]++;
        if (inclusion.verdict === "not-included")
          expect([judged(inclusion.counterexample, 0), judged(inclusion.counterexample, 1)]).toEqual([true, false]);
        if (inclusion.verdict === "included")
          for (const document of [...documents, ...numbers, ...texts, null, true, ...lists, ...objects])
            expect([judged(document, 0), judged(document, 1)]).not.toEqual([true, false]);
      },
    ),
    { numRuns: Number(process.env.EVOLUTION_PAIRS ?? 150) },
  );
  expect(asked.unknown / (asked.included + asked["not-included"])).toBeLessThan(0.2);
  expect(Math.min(asked.included, asked["not-included"])).toBeGreaterThan(10);
}, 600_000);
