import { expect, test } from "vitest";
import { validates } from "../../test/evolution/real-validator.ts";
import { diffSchemas } from "./diff-schemas.ts";

const before = {
  type: "object",
  properties: { a: { type: "integer", minimum: 0 }, b: { enum: ["x", "y"] } },
  required: ["a"],
  additionalProperties: false,
};

test("each change says where it is and whom it breaks", () => {
  const after = {
    ...before,
    properties: { a: { type: "integer", minimum: 1, title: "A" }, b: { enum: ["x", "y", "z"] }, c: { type: "string" } },
    required: ["a", "b"],
  };
  const { changes, summary } = diffSchemas(before, after, { validates });
  expect(changes.map(({ pointer, kind, breaks }) => [pointer, kind, breaks])).toEqual([
    ["/properties/a/minimum", "changed", "producer"],
    ["/properties/b/enum", "changed", "consumer"],
    ["/properties/c", "added", "consumer"],
    ["/required", "changed", "producer"],
  ]);
  expect(summary).toEqual({ breaks_old_readers: true, breaks_old_writers: true });
  expect(changes[0]?.oldWriters.counterexample).toEqual({ a: 0 });
});

test("identical and reworded schemas are silent", () => {
  expect(diffSchemas(before, structuredClone(before), { validates }).changes).toEqual([]);
  expect(diffSchemas(before, { ...before, description: "new words" }, { validates }).changes).toEqual([]);
});

test("changes that cancel out accuse nobody", () => {
  const one = { type: "integer", minimum: 1 };
  const { changes, summary } = diffSchemas(one, { type: "integer", exclusiveMinimum: 0 }, { validates });
  expect(changes.map((change) => change.breaks)).toEqual(["none", "none"]);
  expect(summary).toEqual({ breaks_old_readers: false, breaks_old_writers: false });
});

test("what one keyword gives up and another demands accuses nobody, whatever breaks elsewhere", () => {
  const inner = { type: "string", minLength: 1 };
  const one = { type: "object", properties: { a: inner, b: { type: "integer" } } };
  const other = { type: "object", properties: { a: { anyOf: [inner] }, b: { type: ["integer", "null"] } } };
  const { changes } = diffSchemas(one, other, { validates });
  expect(changes.map(({ pointer, breaks }) => [pointer, breaks])).toEqual([
    ["/properties/a/type", "none"],
    ["/properties/a/minLength", "none"],
    ["/properties/a/anyOf", "none"],
    ["/properties/b/type", "consumer"],
  ]);
});

test("a document that accuses a change is written under one version and refused by the other", () => {
  const one = { type: "object", properties: { a: { type: "string", minLength: 1 } } };
  const other = { type: "object", properties: { a: { anyOf: [{ type: "string", minLength: 1 }, { type: "null" }] } } };
  const { changes } = diffSchemas(one, other, { validates });
  for (const { oldReaders } of changes.filter(({ breaks }) => breaks !== "none"))
    expect(oldReaders.counterexample).toEqual({ a: null });
  expect(changes.some(({ breaks }) => breaks === "consumer")).toBe(true);
});

test("a renamed member is shown with a document that has the new name as the new version demands it", () => {
  const one = { type: "object", required: ["a"], properties: { a: { type: "integer" } } };
  const other = { type: "object", required: ["b"], properties: { b: { type: "integer" } } };
  const { changes } = diffSchemas(one, other, { validates });
  const required = changes.find(({ keyword }) => keyword === "required");
  expect(required?.oldReaders.counterexample).toEqual({ b: 0 });
  expect(required?.breaks).toBe("both");
});

test("a change in a document behind a reference is reported at the root", () => {
  const user = { properties: { a: { $ref: "https://example.org/common" } } };
  const { changes } = diffSchemas(user, structuredClone(user), {
    validates: (schema, value) => schema === user || (value as { a: unknown }).a === 0,
    oldDocuments: { "https://example.org/common": { type: "number" } },
    newDocuments: { "https://example.org/common": { type: "integer" } },
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ pointer: "", breaks: "producer" });
});

test("unknown is neither safe nor breaking", () => {
  const { changes, summary } = diffSchemas({ $ref: "#/gone" }, { type: "string" }, { validates: () => false });
  expect(summary).toEqual({ breaks_old_readers: "unknown", breaks_old_writers: "unknown" });
  expect(changes.some((change) => change.breaks === "unknown")).toBe(true);
});
