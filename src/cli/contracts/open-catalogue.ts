import { UnreadableFileError, UsageError } from "../../errors.ts";
import { catalogueOf, lostReferences, type RuleEntry, type SchemaCatalogue } from "../../evolution/catalogue.ts";
import { isObject, isSchema, type SchemaNode } from "../../evolution/schema-node.ts";
import { parseJson } from "../../formats/json-parse.ts";
import { publishedSchemas } from "./published-schemas.ts";
import type { SourceFiles } from "./source-files.ts";

/** A version that can be compared. */
export interface OpenedCatalogue {
  readonly label: string;
  readonly catalogue: SchemaCatalogue;
  readonly version?: string;
  readonly packageName?: string;
  readonly notices: readonly string[];
}

const deepest = 200;
const schemaWords = [
  "type",
  "properties",
  "$defs",
  "definitions",
  "$ref",
  "oneOf",
  "anyOf",
  "allOf",
  "enum",
  "const",
  "items",
];

/** Whether a JSON file beside schemas is one of them. */
function looksLikeSchema(path: string, value: unknown): value is SchemaNode {
  if (path.endsWith(".schema.json")) return isSchema(value);
  if (!isObject(value)) return false;
  return (
    String(value.$schema ?? "").includes("json-schema.org") || schemaWords.some((word) => Object.hasOwn(value, word))
  );
}

function isRule(value: unknown): value is RuleEntry {
  return (
    isObject(value) && typeof value.id === "string" && ["error", "warning", "info"].includes(String(value.severity))
  );
}

function parsed(bytes: Uint8Array, what: string): unknown {
  const result = parseJson(bytes, { maxDepth: deepest });
  if (result.ok) return result.value;
  const { message, line, column, remedy } = result.fault;
  throw new UnreadableFileError(what, `line ${line}, column ${column}: ${message}`, remedy);
}

/** Reads what was found as schemas, and refuses references that lead nowhere. */
export function openCatalogue(source: SourceFiles): OpenedCatalogue {
  const { label, files, single } = source;
  const schemas = new Map<string, SchemaNode>();
  const notices: string[] = [];
  for (const [path, bytes] of files) {
    // A file that was named is judged whatever it is called.
    const place = single === path ? label : `${label}: ${path}`;
    if (!path.endsWith(".schema.json") && path !== single && !parseJson(bytes, { maxDepth: deepest }).ok) {
      notices.push(`${place} is no JSON and was passed over`);
      continue;
    }
    const value = parsed(bytes, place);
    if (path === single && !isSchema(value))
      throw new UnreadableFileError(place, "a schema is an object, true or false", "Name a JSON Schema.");
    // The two sides of a comparison of files need not have the same name.
    if (path === single || looksLikeSchema(path, value))
      schemas.set(path === single ? "schema" : path, value as SchemaNode);
  }
  if (schemas.size === 0)
    throw new UsageError(`${label} holds no JSON Schema`, "Name the folder of the schemas, or use --schemas DIR.");
  const rules = source.rules && parsed(source.rules, `${label}: rules.json`);
  const manifest = source.manifest && parsed(source.manifest, `${label}: package.json`);
  const known = Array.isArray(rules) ? rules.filter(isRule) : undefined;
  let catalogue = catalogueOf(schemas, known);
  const published = publishedSchemas(lostReferences(catalogue).map(({ uri }) => uri));
  if (published !== undefined) catalogue = catalogueOf(schemas, known, published);
  const [lost, ...others] = lostReferences(catalogue);
  if (lost)
    throw new UnreadableFileError(
      `${label}: ${lost.path}#${lost.pointer}`,
      `the reference ${JSON.stringify(lost.reference)} leads nowhere${others.length > 0 ? ` (and ${others.length} more)` : ""}`,
      "Name a folder that holds the schema referred to, or correct the reference.",
    );
  const text = (name: string) =>
    isObject(manifest) && typeof manifest[name] === "string" ? manifest[name] : undefined;
  const [version, packageName] = [text("version"), text("name")];
  return { label, catalogue, notices, ...(version && { version }), ...(packageName && { packageName }) };
}
