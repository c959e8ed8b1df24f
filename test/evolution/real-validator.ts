import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Validates } from "../../src/evolution/schema-includes.ts";
import type { SchemaNode } from "../../src/evolution/schema-node.ts";
import * as formats from "../../src/formats/string-formats.ts";

const compiled = new WeakMap<object, ValidateFunction>();

function compile(schema: SchemaNode): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false, ownProperties: true });
  ajv.addFormat("date", formats.isDate);
  ajv.addFormat("date-time", formats.isDateTime);
  ajv.addFormat("local-date-time", formats.isLocalDateTime);
  ajv.addFormat("bar-time", formats.isBarTime);
  ajv.addFormat("uri", formats.isUri);
  return ajv.compile(schema as object);
}

/** Judges with Ajv, with the formats of the contract asserted. */
export const validates: Validates = (schema, value) => {
  if (typeof schema === "boolean") return schema;
  const known = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, known);
  return known(value);
};
