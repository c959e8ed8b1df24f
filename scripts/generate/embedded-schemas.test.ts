import { expect, test } from "vitest";
import { withoutEmbeddedSchemas } from "./embedded-schemas.ts";

const long = ["a value of many characters", "another value of many characters", "and one more"];
const schema = {
  properties: { fee: { type: ["number", "null"] }, "a b": { enum: long } },
  anyOf: [{ const: "} const schema2 = [" }],
};
const code = (body: string) => `const schema12 = ${JSON.stringify(schema)};${body}`;

test("a path into a schema is the value that it leads to", () => {
  expect(withoutEmbeddedSchemas(code("tell(schema12.properties.fee.type);"))).toContain('tell(["number","null"]);');
  expect(withoutEmbeddedSchemas(code("tell(schema12.anyOf[0].const);"))).toContain('tell("} const schema2 = [");');
});

test("a long value that is told of twice is written once", () => {
  const told = withoutEmbeddedSchemas(code('a(schema12.properties["a b"].enum);b(schema12.properties["a b"].enum);'));
  expect(told).toMatch(/a\((told\d)\);b\(\1\);/);
  expect(told.endsWith(` = ${JSON.stringify(long)};`)).toBe(true);
});

test("what leads nowhere, or into nothing that is embedded, stays", () => {
  const kept = "a(schema12.properties.rate.type);b(schema13.type);c(schema12);";
  expect(withoutEmbeddedSchemas(code(kept))).toContain(kept);
});
