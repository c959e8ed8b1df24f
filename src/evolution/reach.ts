import { publishedDocuments, referencesOf, type SchemaCatalogue, type SchemaDocument } from "./catalogue.ts";
import { decodedFragment } from "./decoded-fragment.ts";
import { besidePublished } from "./schema-library.ts";
import { isObject, type SchemaNode } from "./schema-node.ts";
import { visitSchemaParts } from "./schema-parts.ts";

/** What the references of a document lead to. */
export interface Reach {
  /** The documents reached, itself first. */
  readonly documents: readonly SchemaDocument[];
  /** The documents that those name anywhere: what a validator needs that compiles whole documents. */
  readonly closure: readonly SchemaDocument[];
  /** The documents reached, by URI. */
  readonly byUri: Readonly<Record<string, SchemaNode>>;
  /** Places that references name, by the path of their document: pointers, or "" for all of it. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** Finds what each document of a catalogue reaches; every document is looked through once. */
export function reachIn(catalogue: SchemaCatalogue): (document: SchemaDocument) => Reach {
  const byUri = new Map<string, SchemaDocument>();
  const everything = [...publishedDocuments(catalogue), ...catalogue.documents.values()];
  const byPath = new Map(everything.map((document) => [document.path, document]));
  for (const document of everything) {
    byUri.set(document.uri, document);
    for (const uri of identifiers(document)) byUri.set(uri, document);
  }
  const references = new Map<SchemaDocument, readonly { readonly pointer: string; readonly uri: string }[]>();
  const outgoing = (document: SchemaDocument) => {
    const known = references.get(document);
    if (known !== undefined) return known;
    const found = referencesOf(document.schema, document.uri).flatMap(({ pointer, uri }) =>
      uri === undefined ? [] : [{ pointer, uri }],
    );
    references.set(document, found);
    return found;
  };
  const targets = (document: SchemaDocument): SchemaDocument[] =>
    outgoing(document).flatMap(({ uri }) => byUri.get(uri.split("#")[0] ?? "") ?? []);
  return (start) => {
    const places = new Map<string, Set<string>>();
    const visit = (document: SchemaDocument, place: string): void => {
      const seen = places.get(document.path) ?? new Set<string>();
      places.set(document.path, seen);
      if ([...seen].some((known) => place === known || place.startsWith(`${known}/`))) return;
      seen.add(place);
      for (const { pointer, uri } of outgoing(document)) {
        if (pointer !== place && !pointer.startsWith(`${place}/`)) continue;
        const [resource = "", fragment = ""] = uri.split("#");
        const target = byUri.get(resource);
        if (target === undefined) continue;
        const named = isObject(target.schema) && typeof target.schema.$id === "string";
        const own = resource === target.uri || (named && resource === identifiers(target)[0]);
        visit(target, own && fragment.startsWith("/") ? decodedFragment(fragment) : "");
      }
    };
    visit(start, "");
    const documents = [...places.keys()].flatMap((path) => byPath.get(path) ?? []);
    const closure = new Set([start, ...documents]);
    // A set that grows while it is walked is walked to its end.
    for (const document of closure) for (const target of targets(document)) closure.add(target);
    return {
      documents,
      closure: [...closure],
      byUri: besidePublished(
        Object.fromEntries(
          documents.flatMap(({ uri, schema }) => (Object.hasOwn(catalogue.published, uri) ? [] : [[uri, schema]])),
        ),
        catalogue.published,
      ),
      places: new Map([...places].map(([path, pointers]) => [path, [...pointers]])),
    };
  };
}

const cache = new WeakMap<SchemaDocument, readonly string[]>();

/** The `$id` of a document and of what is embedded in it, as URIs. */
function identifiers(document: SchemaDocument): readonly string[] {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const found: string[] = [];
  visitSchemaParts(document.schema, document.uri, ({ node, base, isMap }) => {
    if (!isMap && typeof node.$id === "string") found.push(base);
  });
  cache.set(document, found);
  return found;
}
