import {
  hasRoot,
  publishedDocuments,
  referencesOf,
  type SchemaCatalogue,
  type SchemaDocument,
  uriOf,
} from "./catalogue.ts";
import { definitionsOf } from "./compare-definitions.ts";
import { decodedFragment } from "./decoded-fragment.ts";

/** Whether a change of a document matters to a reader of these places of it. */
export function reaches(places: readonly string[] | undefined, pointer: string): boolean {
  return (places ?? []).some(
    (place) => pointer === place || pointer.startsWith(`${place}/`) || place.startsWith(`${pointer}/`),
  );
}

const definition = /^\/(?:\$defs|definitions)\/[^/]+/;

/** The definitions that the artifacts of a catalogue use, by document; "" where all of them may be. */
function usedDefinitions(catalogue: SchemaCatalogue): ReadonlyMap<string, ReadonlySet<string>> {
  const documents = [...publishedDocuments(catalogue), ...catalogue.documents.values()];
  const byUri = new Map(documents.flatMap((document) => [document.uri, uriOf(document)].map((uri) => [uri, document])));
  const used = new Map<string, Set<string>>();
  const follow = (document: SchemaDocument, place: string): void => {
    const known = used.get(document.path) ?? new Set<string>();
    used.set(document.path, known);
    const here = definition.exec(place)?.[0] ?? place;
    if (known.has(here) || known.has("")) return;
    known.add(here);
    for (const { pointer, uri } of referencesOf(document.schema, document.uri)) {
      if (
        uri === undefined ||
        (here === root ? definition.test(pointer) : !`${pointer}/`.startsWith(here === "" ? "" : `${here}/`))
      )
        continue;
      const [resource = "", fragment = ""] = uri.split("#");
      const target = byUri.get(resource);
      // What an anchor or the name of a part leads to may be anywhere in its document.
      if (target === undefined) for (const one of documents) follow(one, "");
      else follow(target, fragment === "" ? root : fragment.startsWith("/") ? decodedFragment(fragment) : "");
    }
  };
  for (const document of catalogue.documents.values()) if (hasRoot(document)) follow(document, root);
  return used;
}

/** What a document says itself, without its definitions. */
const root = "#";

/** Tells which definitions of a document no artifact of its catalogue uses, so that they are there for others. */
export function offeredIn(catalogue: SchemaCatalogue): (document: SchemaDocument) => readonly string[] {
  let used: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (document) => {
    used ??= usedDefinitions(catalogue);
    const places = used.get(document.path) ?? new Set<string>();
    return places.has("") ? [] : [...definitionsOf(document.schema).keys()].filter((pointer) => !places.has(pointer));
  };
}
