import { describe, expect, test } from "vitest";
import { catalogueOf } from "./catalogue.ts";
import { compareCatalogues } from "./compare-catalogues.ts";
import { isValid } from "./evaluate.ts";
import { openSchema } from "./schema-library.ts";
import type { SchemaNode } from "./schema-node.ts";

/** What is said when the document stays as it is and the part it refers to changes. */
function summaryOf(document: SchemaNode, before: SchemaNode, after: SchemaNode) {
  const version = (part: SchemaNode) =>
    catalogueOf(
      new Map([
        ["document.schema.json", document],
        ["part.schema.json", part],
      ]),
    );
  return compareCatalogues(version(before), version(after), {
    validatesFor: () => (schema, value, documents) => isValid(openSchema(schema, documents), value, true),
  }).summary;
}

describe("a document that only refers to what changed", () => {
  test("is refused less where its part refuses less", () => {
    const document = { type: "object", properties: { a: { $ref: "part.schema.json" } } };
    expect(summaryOf(document, { type: "integer" }, { type: ["integer", "string"] })).toEqual({
      breaks_old_readers: true,
      breaks_old_writers: false,
    });
  });

  test("breaks old writers where a definition of its own is negated", () => {
    const document = { $defs: { Part: { $ref: "part.schema.json" } }, not: { $ref: "#/$defs/Part" } };
    expect(summaryOf(document, { type: "integer" }, { type: ["integer", "string"] }).breaks_old_writers).toBe(true);
  });

  test.each([
    { type: "object", $ref: "part.schema.json", unevaluatedProperties: false },
    { type: "object", allOf: [{ $ref: "part.schema.json" }], unevaluatedProperties: false },
    { type: "object", $ref: "part.schema.json#/$defs/Part", unevaluatedProperties: false },
  ])("breaks old writers where its part no longer looks at a member: %j", (document) => {
    const part = (schema: SchemaNode) => ({ $defs: { Part: schema }, $ref: "#/$defs/Part" });
    const before = part({ properties: { a: { type: "integer" } } });
    expect(summaryOf(document, before, part({ minProperties: 0 })).breaks_old_writers).toBe(true);
  });

  test("a stray percent sign in a reference is no crash", () => {
    const named = (type: string) => ({ $defs: { "%zz": { type } }, $ref: "#/$defs/%zz" });
    expect(summaryOf({ $ref: "part.schema.json#/$defs/%zz" }, named("string"), named("integer"))).toEqual({
      breaks_old_readers: true,
      breaks_old_writers: true,
    });
  });
});
