import { expect, test } from "vitest";
import type { SchemaError } from "../artifact.ts";
import { addError, addErrors, mostErrors } from "./add-error.ts";

const error: SchemaError = { instancePath: "", schemaPath: "#/type", keyword: "type", params: {} };

test("violations are kept up to a bound", () => {
  let errors: SchemaError[] | null = null;
  for (let index = 0; index < mostErrors + 5; index++) errors = addError(errors, error);
  expect(errors).toHaveLength(mostErrors);
  expect(addErrors(errors ?? [], [error])).toHaveLength(mostErrors);
});

test("those of a part are added to those before it", () => {
  expect(addErrors([error], [{ ...error, keyword: "enum" }]).map(({ keyword }) => keyword)).toEqual(["type", "enum"]);
});
