import { type TranslatedSchema, translateSchema } from "./dialect.ts";
import {
  isObject,
  isSchema,
  plainKeywords,
  type SchemaNode,
  schemaKeywords,
  schemaListKeywords,
} from "./schema-node.ts";

/** One schema of a catalogue. */
export interface SchemaDocument extends TranslatedSchema {
  /** Relative to the folder of schemas, with slashes. */
  readonly path: string;
  /** Where its references start when it has no `$id`. */
  readonly uri: string;
  /** The schema as it was written. */
  readonly written: SchemaNode;
}

/** What is known of a rule from the outside. */
export interface RuleEntry {
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  readonly since: string;
}

/** Schemas that belong together, with the rules that are demanded beside them. */
export interface SchemaCatalogue {
  readonly documents: ReadonlyMap<string, SchemaDocument>;
  /** The same by URI, for references. */
  readonly byUri: Readonly<Record<string, SchemaNode>>;
  /** Absent when nobody says which rules there are. */
  readonly rules?: readonly RuleEntry[];
}

/** A reference that leads nowhere. */
export interface LostReference {
  readonly path: string;
  readonly pointer: string;
  readonly reference: string;
}

const base = "https://schema.invalid/";
const data = new Set(["enum", "const", "default", "examples"]);
const maps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);
const shaping = new Set([
  ...plainKeywords,
  ...schemaKeywords,
  ...schemaListKeywords,
  ...["properties", "patternProperties", "dependentSchemas", "$ref", "$dynamicRef", "x-kind"],
]);

/** Makes a catalogue of schemas by their paths. */
export function catalogueOf(schemas: ReadonlyMap<string, SchemaNode>, rules?: readonly RuleEntry[]): SchemaCatalogue {
  const documents = new Map<string, SchemaDocument>();
  const byUri: Record<string, SchemaNode> = Object.create(null);
  for (const [path, written] of [...schemas].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const translated = translateSchema(written);
    const uri = base + path.split("/").map(encodeURIComponent).join("/");
    const schema = withBase(translated.schema, uri);
    documents.set(path, { path, uri, written, ...translated, schema });
    byUri[uri] = schema;
  }
  return { documents, byUri, ...(rules && { rules }) };
}

/** A schema edited for a comparison stands in no catalogue; its references must still know where they start. */
function withBase(schema: SchemaNode, uri: string): SchemaNode {
  if (!isObject(schema) || typeof schema.$id === "string") return schema;
  const leads = [...referencesOf(schema, uri)].some(({ reference }) => !reference.startsWith("#"));
  return leads ? { $id: uri, ...schema } : schema;
}

/** Whether a document says something itself, and does not only hold definitions for others. */
export function hasRoot({ schema }: Pick<SchemaDocument, "schema">): boolean {
  return (
    !isObject(schema) || Object.keys(schema).some((keyword) => shaping.has(keyword)) || Object.keys(schema).length === 0
  );
}

/** Every `$ref` and `$dynamicRef` of a schema, with its pointer and the base it is relative to. */
export function* referencesOf(
  node: unknown,
  from: string,
  pointer = "",
  isMap = false,
): Generator<{ readonly pointer: string; readonly reference: string; readonly uri: string | undefined }> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* referencesOf(item, from, `${pointer}/${index}`);
    return;
  }
  if (!isObject(node)) return;
  const here = !isMap && typeof node.$id === "string" ? (absolute(node.$id, from) ?? from) : from;
  for (const [name, value] of Object.entries(node)) {
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!isMap && (name === "$ref" || name === "$dynamicRef") && typeof value === "string")
      yield { pointer: at, reference: value, uri: absolute(value, here) };
    else if (isMap || !data.has(name)) yield* referencesOf(value, here, at, !isMap && maps.has(name));
  }
}

function absolute(reference: string, from: string): string | undefined {
  try {
    return new URL(reference, from).href;
  } catch {
    return undefined;
  }
}

/** Every place that references can name: resources and anchors by URI. */
function placesOf(catalogue: SchemaCatalogue): Map<string, unknown> {
  const places = new Map<string, unknown>();
  const visit = (node: unknown, from: string, isMap: boolean): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, from, false);
    if (!isObject(node)) return;
    let here = from;
    if (!isMap && typeof node.$id === "string") {
      here = (absolute(node.$id, from) ?? from).replace(/#$/, "");
      places.set(here, node);
    }
    if (!isMap)
      for (const keyword of ["$anchor", "$dynamicAnchor"])
        if (typeof node[keyword] === "string")
          places
            .set(`${here.split("#")[0]}#${node[keyword]}`, node)
            .set(`${from.split("#")[0]}#${node[keyword]}`, node);
    for (const [name, value] of Object.entries(node))
      if (isMap || !data.has(name)) visit(value, here, !isMap && maps.has(name));
  };
  for (const { schema, uri } of catalogue.documents.values()) {
    places.set(uri, schema);
    visit(schema, uri, false);
  }
  return places;
}

/** References that lead to no schema of the catalogue. */
export function lostReferences(catalogue: SchemaCatalogue): LostReference[] {
  const places = placesOf(catalogue);
  const lost: LostReference[] = [];
  for (const { path, schema, uri } of catalogue.documents.values())
    for (const { pointer, reference, uri: target } of referencesOf(schema, uri))
      if (target === undefined || !leadsSomewhere(target, places)) lost.push({ path, pointer, reference });
  return lost;
}

function leadsSomewhere(target: string, places: ReadonlyMap<string, unknown>): boolean {
  const [resource = "", fragment = ""] = target.split("#");
  if (fragment === "") return places.has(resource);
  if (!fragment.startsWith("/")) return places.has(`${resource}#${fragment}`);
  let value = places.get(resource);
  let pointer = fragment;
  try {
    pointer = decodeURIComponent(fragment);
  } catch {}
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return false;
    value = (value as Record<string, unknown>)[name];
  }
  return isSchema(value);
}
