import type { SchemaError } from "./artifact.ts";
import { escapeToken, valueAt } from "./formats/json-pointer.ts";
import type { RawIssue } from "./raw-issue.ts";

const ruleOf: Readonly<Record<string, string>> = {
  required: "schema.required",
  type: "schema.type",
  enum: "schema.enum",
  const: "schema.const",
  discriminator: "schema.branch",
  pattern: "schema.pattern",
  format: "schema.format",
  minimum: "schema.range",
  maximum: "schema.range",
  exclusiveMinimum: "schema.range",
  exclusiveMaximum: "schema.range",
  multipleOf: "schema.range",
  minLength: "schema.length",
  maxLength: "schema.length",
  minItems: "schema.length",
  maxItems: "schema.length",
  minProperties: "schema.length",
  maxProperties: "schema.length",
  additionalProperties: "schema.closed",
  propertyNames: "schema.closed",
  uniqueItems: "schema.unique",
};

/** The first of these at a place is its cause; the others follow from it. */
const precedence = ["discriminator", "type", "const", "enum", "format", "pattern"];

const rank = (keyword: string) => {
  const at = precedence.indexOf(keyword);
  return at < 0 ? precedence.length : at;
};

/** Turns what a validator reports into findings: one a place, with what was expected there and what was found. */
export function schemaFindings(
  errors: readonly SchemaError[],
  document: unknown,
  file: string,
  prefix = "",
): RawIssue[] {
  const byPlace = new Map<string, SchemaError>();
  for (const error of errors) {
    if (!(error.keyword in ruleOf)) continue;
    const place = placeOf(error);
    const previous = byPlace.get(place);
    if (!previous || rank(error.keyword) < rank(previous.keyword)) byPlace.set(place, error);
  }
  return [...byPlace].map(([place, error]) => finding(error, place, document, file, prefix));
}

function placeOf(error: SchemaError): string {
  const { params, instancePath } = error;
  if (error.keyword === "required") return `${instancePath}/${escapeToken(String(params.missingProperty))}`;
  if (error.keyword === "additionalProperties")
    return `${instancePath}/${escapeToken(String(params.additionalProperty))}`;
  if (error.keyword === "discriminator") return `${instancePath}/${escapeToken(String(params.tag))}`;
  return instancePath;
}

function finding(error: SchemaError, place: string, document: unknown, file: string, prefix: string): RawIssue {
  const found = valueAt(document, place);
  const branch = /#\/\$defs\/([A-Za-z0-9]+)\//.exec(error.schemaPath)?.[1];
  const name =
    place === ""
      ? "the document"
      : `\`${place
          .slice(place.lastIndexOf("/") + 1)
          .replaceAll("~1", "/")
          .replaceAll("~0", "~")}\``;
  const { expected, says } = explain(error, found);
  return {
    rule: ruleOf[error.keyword] as string,
    severity: "error",
    file,
    pointer: prefix + place,
    message: `${name} ${says}${branch ? ` (judged as ${branch})` : ""}`,
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}

function explain(
  { keyword, params }: SchemaError,
  found: unknown,
): { readonly expected?: unknown; readonly says: string } {
  switch (keyword) {
    case "required":
      return { says: "is missing" };
    case "type": {
      const types = ([] as unknown[]).concat(params.type).join(" or ");
      return { expected: types, says: `is ${describeType(found)}, expected ${types}` };
    }
    case "const":
      return { expected: params.allowedValue, says: `is not ${JSON.stringify(params.allowedValue)}` };
    case "enum":
      return {
        expected: params.allowedValues,
        says: `is not one of ${listed(params.allowedValues)}`,
      };
    case "discriminator":
      return {
        expected: params.allowedValues,
        says:
          found === undefined
            ? "is missing, so the alternative cannot be told"
            : `names no alternative: it is none of ${listed(params.allowedValues)}`,
      };
    case "format":
      return { expected: params.format, says: `is not a ${params.format}` };
    case "pattern":
      return { expected: params.pattern, says: `does not match ${params.pattern}` };
    case "additionalProperties":
      return { says: "is not a member that the contract knows" };
    case "uniqueItems":
      return { says: `holds item ${params.j} again as item ${params.i}` };
    case "propertyNames":
      return { says: `has a member name that is not allowed: ${JSON.stringify(params.propertyName)}` };
    default:
      return bound(keyword, params);
  }
}

const listed = (values: unknown) => (values as unknown[]).map((value) => JSON.stringify(value)).join(", ");

const bounds: Readonly<Record<string, string>> = {
  minimum: "is below",
  maximum: "is above",
  exclusiveMinimum: "is not above",
  exclusiveMaximum: "is not below",
  minLength: "is shorter than",
  maxLength: "is longer than",
  minItems: "has fewer items than",
  maxItems: "has more items than",
  minProperties: "has fewer members than",
  maxProperties: "has more members than",
};

function bound(keyword: string, params: SchemaError["params"]): { readonly expected?: unknown; readonly says: string } {
  const limit = params.limit ?? params.multipleOf;
  const comparison = typeof params.comparison === "string" ? `${params.comparison} ` : "";
  return { expected: `${comparison}${limit}`, says: `${bounds[keyword] ?? "is not a multiple of"} ${limit}` };
}

function describeType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return "text";
  return typeof value === "number" && !Number.isInteger(value) ? "a number with a fraction" : `a ${typeof value}`;
}
