import { posix } from "node:path";
import type { RuleEntry } from "../../../generated/meta/types.ts";
import { UnreadableFileError, UsageError } from "../../errors.ts";
import { catalogueOf, lostReferences, type SchemaCatalogue } from "../../evolution/catalogue.ts";
import { isObject, isSchema, type SchemaNode } from "../../evolution/schema-node.ts";
import { parseJsonLossless } from "../../formats/json-lossless.ts";
import { parseJson } from "../../formats/json-parse.ts";
import { publishedSchemas } from "./published-schemas.ts";
import type { SourceFiles } from "./source-files.ts";

/** A version that can be compared. */
export interface OpenedCatalogue {
  readonly label: string;
  readonly catalogue: SchemaCatalogue;
  readonly version?: string;
  readonly packageName?: string;
  /** Where its schemas lie: the folder, or the one file that was named. */
  readonly place: string;
  readonly notices: readonly string[];
}

const deepest = 200;
const typeNames: readonly unknown[] = ["object", "array", "string", "number", "integer", "boolean", "null"];
const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const isListOfSchemas = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isSchema);

/** What keeps data apart that has a member of the same name, such as the `type` of a package. */
const schemaWords: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => [value].flat().every((name) => typeNames.includes(name)),
  properties: isObject,
  $defs: isObject,
  definitions: isObject,
  $ref: (value) => typeof value === "string",
  oneOf: isListOfSchemas,
  anyOf: isListOfSchemas,
  allOf: isListOfSchemas,
  enum: isList,
  const: () => true,
  items: (value) => isSchema(value) || isListOfSchemas(value),
};

/** Whether a JSON file beside schemas is one of them. */
function looksLikeSchema(path: string, value: unknown): value is SchemaNode {
  if (path.endsWith(".schema.json")) return isSchema(value);
  if (!isObject(value)) return false;
  return (
    String(value.$schema ?? "").includes("json-schema.org") ||
    Object.entries(schemaWords).some(([word, fits]) => Object.hasOwn(value, word) && fits(value[word]))
  );
}

function isRule(value: unknown): value is RuleEntry {
  return (
    isObject(value) && typeof value.id === "string" && ["error", "warning", "info"].includes(String(value.severity))
  );
}

function parsed(bytes: Uint8Array, what: string): unknown {
  // Numbers that no double holds are told apart by their text.
  const result = parseJsonLossless(bytes, { keyOrder: "declared", plan: 0 }, { maxDepth: deepest });
  if (result.ok) return result.value;
  const { message, line, column, remedy } = result.fault;
  throw new UnreadableFileError(what, `line ${line}, column ${column}: ${message}`, remedy);
}

/** Whether references lead to the one file by its name, which it has no more. */
function namesItself(catalogue: SchemaCatalogue, single: string): boolean {
  const document = catalogue.documents.get("schema");
  if (document === undefined || (isObject(document.written) && document.written.$id !== undefined)) return false;
  const own = new URL(encodeURIComponent(single), document.uri).href;
  return lostReferences(catalogue).some((lost) => lost.uri?.split("#")[0] === own);
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
    if (single === undefined ? looksLikeSchema(path, value) : isSchema(value))
      schemas.set(path === single ? "schema" : path, value as SchemaNode);
  }
  if (schemas.size === 0)
    throw new UsageError(`${label} holds no JSON Schema`, "Name the folder of the schemas, or use --schemas DIR.");
  const rules = source.rules && parsed(source.rules, `${label}: rules.json`);
  const manifest = source.manifest && parsed(source.manifest, `${label}: package.json`);
  const known = Array.isArray(rules) ? rules.filter(isRule) : undefined;
  let catalogue = catalogueOf(schemas, known);
  if (single !== undefined && namesItself(catalogue, single)) {
    schemas.set(single, schemas.get("schema") as SchemaNode);
    catalogue = catalogueOf(schemas, known);
  }
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
  const place = single === undefined ? source.folder : posix.join(source.folder, single);
  return { label, catalogue, place, notices, ...(version && { version }), ...(packageName && { packageName }) };
}
