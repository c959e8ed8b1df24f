import { describe, expect, test } from "vitest";
import { validates } from "../../test/evolution/real-validator.ts";
import { isValid } from "./evaluate.ts";
import { type InclusionOptions, schemaIncludes } from "./schema-includes.ts";
import { openSchema } from "./schema-library.ts";
import type { SchemaNode } from "./schema-node.ts";

const ask = (sub: SchemaNode, sup: SchemaNode, more: Partial<InclusionOptions> = {}) =>
  schemaIncludes(sub, sup, { validates, ...more });

describe("unknown is said, never guessed", () => {
  test.each<[string, SchemaNode, SchemaNode]>([
    ["a reference that leads nowhere", { $ref: "#/$defs/gone" }, { type: "string" }],
    ["a reference to another document", { $ref: "https://example.org/other" }, { type: "string" }],
    ["a schema that refers to itself at the same value", { $ref: "#" }, { type: "string" }],
    ["an older dialect", { $schema: "http://json-schema.org/draft-07/schema#", type: "string" }, { type: "string" }],
    ["keywords of an older dialect", { dependencies: { a: ["b"] } }, { dependentRequired: { a: ["b"] } }],
    [
      "items as a list",
      { type: "array", items: [{ type: "string" }] } as SchemaNode,
      { type: "array", minItems: 0, uniqueItems: false, maxItems: 5 },
    ],
    ["a schema where none can stand", { properties: { a: 5 } }, { properties: { a: { type: "string" } } }],
    ["an identifier that is no URI", { $id: "http://[", type: "string" }, { type: "string" }],
  ])("%s", (_, sub, sup) => {
    const { verdict } = ask(sub, sup, { validates: () => false });
    expect(verdict).toBe("unknown");
  });

  test("a pattern beyond regular languages", () => {
    const lookahead = { type: "string", pattern: "^(?=a)(?!b).*$" };
    expect(ask(lookahead, { type: "string", pattern: "^a" }).verdict).toBe("unknown");
    expect(ask(lookahead, lookahead).verdict).toBe("included");
    expect(ask({ type: "string" }, lookahead).verdict).toBe("not-included");
  });

  test("a format whose edges validators draw differently", () => {
    expect(ask({ format: "email" }, { pattern: "^[a-z]+@[a-z]+\\.[a-z]+$" }, { validates: () => false }).verdict).toBe(
      "unknown",
    );
    expect(ask({ type: "string", format: "house-code" }, { maxLength: 9 }, { validates: () => false }).verdict).toBe(
      "unknown",
    );
  });

  test("a budget that is spent", () => {
    const nested = (minimum: number) => ({ items: { items: { items: { type: "integer", minimum } } } });
    expect(ask(nested(1), nested(0), { budget: 3 }).verdict).toBe("unknown");
    expect(ask(nested(1), nested(0)).verdict).toBe("included");
  });

  test("a counterexample that the validator does not confirm", () => {
    expect(ask({ type: "number" }, { type: "integer" }, { validates: () => true }).verdict).toBe("unknown");
  });
});

test("hostile schemas end", () => {
  let deep: SchemaNode = { type: "string" };
  for (let at = 0; at < 20_000; at++) deep = { not: deep };
  expect(ask(deep, { type: "string" }, { validates: () => false }).verdict).toBe("unknown");
  const exponential = (letter: string) => ({ type: "string", pattern: `^[ab]*${letter}[ab]{14}$` });
  expect(ask(exponential("a"), exponential("b")).verdict).not.toBe("included");
  const many = Array.from({ length: 14 }, (_, at) => ({ anyOf: [{ required: [`a${at}`] }, { required: [`b${at}`] }] }));
  expect(["included", "unknown"]).toContain(ask({ allOf: many }, { minProperties: 14 }).verdict);
});

test("items that are counted end, however many they are", () => {
  const options = Array.from({ length: 40 }, (_, at) => at);
  const without = { type: "array", allOf: options.map((option) => ({ not: { contains: { const: option } } })) };
  expect(ask(without, { type: "array", items: { not: { enum: options } } }).verdict).toBe("included");
  const once = options.map((option) => ({ contains: { const: option }, minContains: 0, maxContains: 1 }));
  expect(ask({ type: "array", items: { enum: options }, uniqueItems: true }, { allOf: once }).verdict).toBe("included");
  expect(ask({ type: "array", allOf: once }, { items: { enum: options }, maxItems: 40 }).verdict).toBe("not-included");
  const counted = (minContains: number) => ({ type: "array", contains: { const: 1 }, minContains });
  expect(ask(counted(1e9), counted(2e9)).verdict).toBe("unknown");
});

describe("a keyword whose value means nothing is not passed over", () => {
  test.each<[string, SchemaNode]>([
    ["a name instead of a list of names", { required: "a" }],
    ["a truth value instead of a list of names", { required: true }],
    ["text instead of a limit", { minimum: "5" }],
    ["a truth value of an older dialect", { exclusiveMinimum: true, minimum: 1 }],
    ["a type that there is not", { type: "strng" }],
    ["no type at all", { type: [] }],
    ["a step of nothing", { multipleOf: 0 }],
    ["a length below nothing", { minLength: -1 }],
    ["a list instead of members", { properties: [] }],
    ["a name instead of a list of names that depend", { dependentRequired: { a: "b" } }],
    ["no branch", { anyOf: [] }],
    ["a member instead of branches", { oneOf: { type: "string" } }],
    ["a value instead of a list of values", { enum: "a" }],
  ])("%s", (_, schema) => {
    const other = { type: ["object", "number", "string"], minLength: 3 };
    const verdicts = [schemaIncludes(schema, other), schemaIncludes(other, schema)].map(({ verdict, why }) => [
      verdict,
      why,
    ]);
    expect(verdicts).toEqual(Array(2).fill(["unknown", expect.stringMatching(/ means nothing as the value of \w+$/)]));
  });
});

describe("formats", () => {
  test("refuse, or only describe", () => {
    expect(ask({ type: "string" }, { type: "string", format: "date" }).verdict).toBe("not-included");
    expect(ask({ type: "string" }, { type: "string", format: "date" }, { formats: "annotate" }).verdict).toBe(
      "included",
    );
  });
  test("that are not known may refuse numbers too", () => {
    const limited = (minimum: number) => ({ type: "integer", format: "int32", minimum });
    expect(ask({ type: "integer", minimum: 0 }, limited(0)).verdict).toBe("unknown");
    expect(ask({ type: "integer", minimum: 0 }, limited(0), { formats: "annotate" }).verdict).toBe("included");
    expect(ask(limited(1), limited(0)).verdict).toBe("included");
    expect(ask(limited(0), limited(1))).toMatchObject({ counterexample: 0 });
    expect(ask({ type: "integer" }, { type: "integer", format: "date" }).verdict).toBe("included");
  });
  test("know the calendar", () => {
    expect(ask({ format: "date" }, { pattern: "^\\d{4}-(?!02-30)" }).verdict).not.toBe("not-included");
    expect(ask({ type: "string", pattern: "^2026-0[13]-[0-2][1-9]$" }, { format: "date" }).verdict).toBe("included");
    expect(ask({ type: "string", pattern: "^2026-02-[0-2][1-9]$" }, { format: "date" })).toMatchObject({
      counterexample: "2026-02-29",
    });
  });
});

describe("documents behind references", () => {
  const user: SchemaNode = { $id: "https://example.org/user", properties: { a: { $ref: "common#/$defs/t" } } };
  const common = (t: SchemaNode) => ({
    "https://example.org/common": { $id: "https://example.org/common", $defs: { t } },
  });
  test("decide although the schema itself is the same object", () => {
    const options = { subDocuments: common({ type: "number" }), supDocuments: common({ type: "integer" }) };
    const asked: unknown[] = [];
    const verdict = ask(user, user, { ...options, validates: (_, value) => asked.push(value) < 0 });
    expect(verdict.verdict).toBe("unknown");
    expect(asked).toContainEqual({ a: 0.5 });
    const turned = { subDocuments: options.supDocuments, supDocuments: options.subDocuments };
    expect(ask(user, user, turned).verdict).toBe("included");
    expect(ask(user, user, { ...options, supDocuments: options.subDocuments }).verdict).toBe("included");
  });
});

test("numbers are exact: 0.3 is three times 0.1", () => {
  expect(isValid(openSchema({ multipleOf: 0.1 }), 0.3, true)).toBe(true);
  expect(ask({ type: "number", multipleOf: 0.1 }, { multipleOf: 0.05 }).verdict).toBe("included");
});

test("a validator that ends in a circle is not asked again: each answer would cost a whole stack", () => {
  const circle = { $defs: { q: { maximum: 1, $ref: "#/$defs/q" } }, $ref: "#/$defs/q" };
  let asked = 0;
  const { verdict } = schemaIncludes({ type: ["string", "number"] }, circle, {
    validates: () => {
      asked++;
      throw new RangeError("Maximum call stack size exceeded");
    },
  });
  expect([verdict, asked]).toEqual(["unknown", 1]);
});

test("definitions that refer twice to the one below are judged once", () => {
  const definitions: Record<string, SchemaNode> = { d0: { type: "object", properties: { a: { maximum: 1 } } } };
  for (let depth = 1; depth <= 60; depth++) {
    const below = { $ref: `#/$defs/d${depth - 1}` };
    definitions[`d${depth}`] = { allOf: [below, below] };
  }
  const place = openSchema({ $ref: "#/$defs/d60", $defs: definitions });
  expect(isValid(place, { a: 1 }, true)).toBe(true);
  expect(isValid(place, { a: 2 }, true)).toBe(false);
  const names = openSchema({ $ref: "#/$defs/d60", unevaluatedProperties: false, $defs: definitions });
  expect(isValid(names, { a: 1 }, true)).toBe(true);
  expect(isValid(names, { a: 1, b: 2 }, true)).toBe(false);
});
