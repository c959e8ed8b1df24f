import { expect, test } from "vitest";
import type { SchemaError } from "../artifact.ts";
import { addError, addErrors, type Fault, mostErrors } from "./add-error.ts";

const faults = (): readonly Fault[] => [
  ["#/type", "type", { type: "object" }],
  ["#/uniqueItems", "uniqueItems", {}],
];
const error: SchemaError = { instancePath: "/a", schemaPath: "#/type", keyword: "type", params: { type: "object" } };

test("a violation is what the table says of it, with what the value tells", () => {
  const first = addError(null, "/a", faults, 0);
  expect(addError(first, "/b", faults, 1, { i: 0, j: 2 })).toBe(first);
  const pair = { instancePath: "/b", schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: 0, j: 2 } };
  expect(first).toEqual([error, pair]);
});

test("violations are kept up to a bound", () => {
  let errors: SchemaError[] | null = null;
  for (let index = 0; index < mostErrors + 5; index++) errors = addError(errors, "", faults, 0);
  expect(errors).toHaveLength(mostErrors);
  expect(addErrors(errors ?? [], [error])).toHaveLength(mostErrors);
});

test("those of a part are added to those before it", () => {
  expect(addErrors([error], [{ ...error, keyword: "enum" }]).map(({ keyword }) => keyword)).toEqual(["type", "enum"]);
});
