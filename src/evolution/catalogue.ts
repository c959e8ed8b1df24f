import type { RuleEntry } from "../../generated/meta/types.ts";
import { type TranslatedSchema, translateSchema } from "./dialect.ts";
import type { Documents } from "./schema-library.ts";
import { isObject, plainKeywords, type SchemaNode, schemaKeywords, schemaListKeywords } from "./schema-node.ts";
import { absolute, visitSchemaParts } from "./schema-parts.ts";
import { schemaPlaces } from "./schema-places.ts";

/** One schema of a catalogue. */
export interface SchemaDocument extends TranslatedSchema {
  /** Relative to the folder of schemas, with slashes. */
  readonly path: string;
  /** Where its references start when it has no `$id`. */
  readonly uri: string;
  /** The schema as it was written. */
  readonly written: SchemaNode;
}

/** Schemas that belong together, with the rules that are demanded beside them. */
export interface SchemaCatalogue {
  readonly documents: ReadonlyMap<string, SchemaDocument>;
  /** What others published and references name; it is the same in every version. */
  readonly published: Documents;
  /** Absent when nobody says which rules there are. */
  readonly rules?: readonly RuleEntry[];
}

/** A reference that leads nowhere. */
export interface LostReference {
  readonly path: string;
  readonly pointer: string;
  readonly reference: string;
  /** What it names; undefined when it is no URI reference. */
  readonly uri: string | undefined;
}

const base = "https://schema.invalid/";
/** Room for what lies above the first schema. */
const above = "_/".repeat(16);
const shaping = new Set([
  ...plainKeywords,
  ...schemaKeywords,
  ...schemaListKeywords,
  ...["properties", "patternProperties", "dependentSchemas", "$ref", "$dynamicRef", "x-kind"],
]);

/** Makes a catalogue of schemas by their paths, and of those that others published by their URIs. */
export function catalogueOf(
  schemas: ReadonlyMap<string, SchemaNode>,
  rules?: readonly RuleEntry[],
  published: Documents = nothingPublished,
): SchemaCatalogue {
  const documents = new Map<string, SchemaDocument>();
  const start = [...schemas.keys()].some((path) => path.startsWith("../")) ? base + above : base;
  for (const [path, written] of [...schemas].sort(([left], [right]) => (left < right ? -1 : 1)))
    documents.set(
      path,
      documentOf(path, new URL(path.split("/").map(encodeURIComponent).join("/"), start).href, written),
    );
  return { documents, published, ...(rules && { rules }) };
}

const nothingPublished: Documents = {};

/** What others published, as documents of a catalogue. */
export function publishedDocuments({ published }: SchemaCatalogue): readonly SchemaDocument[] {
  return Object.entries(published).map(([uri, written]) => documentOf(uri, uri, written));
}

function documentOf(path: string, uri: string, written: SchemaNode): SchemaDocument {
  const translated = translateSchema(written);
  return { path, uri, written, ...translated, schema: withBase(translated.schema, uri) };
}

/** The URI under which a document says that it is found: its `$id`, or where it lies. */
export function uriOf({ schema, uri }: Pick<SchemaDocument, "schema" | "uri">): string {
  const own = isObject(schema) && typeof schema.$id === "string" ? absolute(schema.$id, uri) : undefined;
  return own?.replace(/#$/, "") ?? uri;
}

/** A schema edited for a comparison stands in no catalogue; its references must still know where they start. */
function withBase(schema: SchemaNode, uri: string): SchemaNode {
  if (!isObject(schema) || typeof schema.$id === "string") return schema;
  const leads = referencesOf(schema, uri).some(({ reference }) => !reference.startsWith("#"));
  return leads ? { $id: uri, ...schema } : schema;
}

/** Whether a document says something itself, and does not only hold definitions for others. */
export function hasRoot({ schema }: Pick<SchemaDocument, "schema">): boolean {
  return (
    !isObject(schema) || Object.keys(schema).some((keyword) => shaping.has(keyword)) || Object.keys(schema).length === 0
  );
}

/** A `$ref` or `$dynamicRef` of a schema. */
export interface SchemaReference {
  /** Where it stands. */
  readonly pointer: string;
  readonly reference: string;
  /** What it names; undefined when it is no URI reference. */
  readonly uri: string | undefined;
}

const known = new WeakMap<object, { readonly from: string; readonly references: readonly SchemaReference[] }>();

/** Every `$ref` and `$dynamicRef` of a schema. */
export function referencesOf(schema: SchemaNode, from: string): readonly SchemaReference[] {
  if (typeof schema === "boolean") return [];
  const before = known.get(schema);
  if (before?.from === from) return before.references;
  const found: SchemaReference[] = [];
  visitSchemaParts(schema, from, ({ node, pointer, base, isMap }) => {
    if (isMap) return;
    for (const name of ["$ref", "$dynamicRef"]) {
      const reference = node[name];
      if (typeof reference === "string")
        found.push({ pointer: `${pointer}/${name}`, reference, uri: absolute(reference, base) });
    }
  });
  known.set(schema, { from, references: found });
  return found;
}

/** References that lead to no schema of the catalogue. */
export function lostReferences(catalogue: SchemaCatalogue): LostReference[] {
  const places = schemaPlaces([...publishedDocuments(catalogue), ...catalogue.documents.values()]);
  const lost: LostReference[] = [];
  for (const { path, schema, uri } of catalogue.documents.values())
    for (const { pointer, reference, uri: target } of referencesOf(schema, uri))
      if (target === undefined || places.named(target) === undefined)
        lost.push({ path, pointer, reference, uri: target });
  return lost;
}
