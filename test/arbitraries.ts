import fc from "fast-check";
import type { SchemaSet } from "../scripts/generate/load-schemas.ts";
import type { Schema } from "../scripts/generate/schema.ts";

interface Bounded extends Schema {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
}

type AnyArbitrary = fc.Arbitrary<unknown>;

/** Any text without half characters: those have no UTF-8. */
export const text = fc.string({ unit: "binary", maxLength: 12 });

/** Any JSON value as JavaScript holds it. */
export const jsonValue = fc.jsonValue({ maxDepth: 2, stringUnit: "binary" });

const twoDigits = (max: number, min = 0) => fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));
const date = fc
  .tuple(fc.integer({ min: 1970, max: 2099 }), twoDigits(12, 1), twoDigits(28, 1))
  .map((parts) => parts.join("-"));
const time = fc
  .tuple(twoDigits(23), twoDigits(59), twoDigits(59), fc.constantFrom("", ".5", ".123456"))
  .map(([hour, minute, second, fraction]) => `${hour}:${minute}:${second}${fraction}`);
const joined = (separator: string, offset: string) =>
  fc.tuple(date, time).map((parts) => parts.join(separator) + offset);

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date,
  "date-time": fc.oneof(joined("T", "Z"), joined("T", "+00:00"), joined("T", "-04:30")),
  "local-date-time": joined("T", ""),
  "bar-time": fc.oneof(date, joined(" ", ""), joined(" ", "-04:00")),
  uri: fc.webUrl(),
};

/**
 * Values that satisfy a schema of the contract: `open` with any choice of optional members and unknown ones where objects are open,
 * `whole` with every member that the schema declares and no other.
 */
export function valuesOf(
  schema: Schema,
  id: string,
  schemas: SchemaSet,
  members: "open" | "whole" = "open",
): AnyArbitrary {
  const below = (inner: Schema, base = id) => valuesOf(inner, base, schemas, members);
  if (schema.$ref) {
    const target = schemas.resolve(schema.$ref, id);
    return below(target.schema, target.base);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((branch) => below(branch)));
  const types = schema.type === undefined ? ["any"] : [schema.type].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, below, members === "open")));
}

function ofType(type: string, schema: Bounded, below: (inner: Schema) => AnyArbitrary, isOpen: boolean): AnyArbitrary {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({
        min: Math.ceil(schema.minimum ?? (schema.exclusiveMinimum ?? -2_000_001) + 1),
        max: schema.maximum ?? 2_000_000,
      });
    case "number":
      return fc.oneof(
        fc.double(figures(schema)),
        fc
          .double({ ...figures(schema), ...within(schema) })
          .map((value) => Math.round(value))
          .filter((value) => allowed(value, schema)),
      );
    case "string":
      return ofText(schema);
    case "array":
      return fc.array(typeof schema.items === "object" ? below(schema.items) : jsonValue, {
        minLength: schema.minItems ?? 0,
        maxLength: schema.maxItems ?? Math.max(schema.minItems ?? 0, 3),
      });
    case "object":
      return ofObject(schema, below, isOpen);
    default:
      return jsonValue;
  }
}

function figures(schema: Bounded) {
  return {
    noNaN: true,
    noDefaultInfinity: true,
    ...(schema.minimum !== undefined && { min: schema.minimum }),
    ...(schema.exclusiveMinimum !== undefined && { min: schema.exclusiveMinimum, minExcluded: true }),
    ...(schema.maximum !== undefined && { max: schema.maximum }),
    ...(schema.exclusiveMaximum !== undefined && { max: schema.exclusiveMaximum, maxExcluded: true }),
  };
}

const within = (schema: Bounded) => ({
  min: Math.max(schema.minimum ?? -1e6, schema.exclusiveMinimum ?? -1e6),
  max: Math.min(schema.maximum ?? 1e6, schema.exclusiveMaximum ?? 1e6),
  minExcluded: false,
  maxExcluded: false,
});
const allowed = (value: number, schema: Bounded) =>
  value >= (schema.minimum ?? value) &&
  value <= (schema.maximum ?? value) &&
  !(value <= (schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY)) &&
  !(value >= (schema.exclusiveMaximum ?? Number.POSITIVE_INFINITY));

function ofText(schema: Bounded): AnyArbitrary {
  if (schema.format) return formats[schema.format] as AnyArbitrary;
  // A pattern that is not tied to both ends allows anything around its match.
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern)).filter((value) => value.length <= 100);
  return text.filter((value) => [...value].length >= (schema.minLength ?? 0));
}

function ofObject(schema: Bounded, below: (inner: Schema) => AnyArbitrary, isOpen: boolean): AnyArbitrary {
  const declared = schema.properties ?? {};
  const members = fc.record(
    Object.fromEntries(Object.entries(declared).map(([name, member]) => [name, below(member)])),
    isOpen ? { requiredKeys: [...(schema.required ?? [])] as never[] } : {},
  );
  if (schema.additionalProperties === false || (!isOpen && schema.minProperties === undefined)) return members;
  const rest = typeof schema.additionalProperties === "object" ? below(schema.additionalProperties) : jsonValue;
  const names = fc
    .oneof(text, fc.constantFrom("10", "2", "", "a/b", "~", "note"))
    .filter((name) => !Object.hasOwn(declared, name) && name !== "__proto__");
  return fc
    .tuple(
      members,
      fc.dictionary(names, rest, { minKeys: schema.minProperties ?? 0, maxKeys: 2, noNullPrototype: true }),
    )
    .map(([known, further]) => ({ ...known, ...further }));
}
