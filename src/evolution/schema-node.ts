/** A JSON Schema as it stands in a document: an object of keywords, or true or false. */
export type SchemaNode = boolean | { readonly [keyword: string]: unknown };

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Keywords whose value is one schema. */
export const schemaKeywords: readonly string[] = [
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "items",
  "unevaluatedItems",
  "contains",
  "not",
  "if",
  "then",
  "else",
];

/** Keywords whose value is a list of schemas. */
export const schemaListKeywords: readonly string[] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/** Keywords whose value is a map from names to schemas. */
export const schemaMapKeywords: readonly string[] = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
];

/** Keywords that decide whether an instance is valid and hold no schema. */
export const plainKeywords: readonly string[] = [
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "required",
  "dependentRequired",
];

/** Keywords that name a place or point at one. */
export const referenceKeywords: readonly string[] = ["$ref", "$dynamicRef", "$id", "$anchor", "$dynamicAnchor"];

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value can stand where a schema is expected. */
export function isSchema(value: unknown): value is SchemaNode {
  return typeof value === "boolean" || isObject(value);
}

/** A keyword of an older dialect that validators still apply in their own ways; nothing when there is none. */
export function olderKeyword(node: { readonly [keyword: string]: unknown }): string | undefined {
  if (Array.isArray(node.items)) return "items as a list";
  return ["dependencies", "additionalItems", "$recursiveRef"].find((keyword) => node[keyword] !== undefined);
}
