import { hasRoot, type SchemaCatalogue, type SchemaDocument } from "./catalogue.ts";
import { definitionsOf } from "./compare-documents.ts";
import type { Reach } from "./reach.ts";

/** Whether a change of a document matters to a reader of these places of it. */
export function reaches(places: readonly string[] | undefined, pointer: string): boolean {
  return (places ?? []).some(
    (place) => pointer === place || pointer.startsWith(`${place}/`) || place.startsWith(`${pointer}/`),
  );
}

/** Tells which definitions of a document nobody in its catalogue uses, so that they are there for others; none of an artifact's own. */
export function offeredIn(
  catalogue: SchemaCatalogue,
  reachOf: (document: SchemaDocument) => Reach,
): (document: SchemaDocument) => readonly string[] {
  let roots: readonly Reach[] | undefined;
  return (document) => {
    if (hasRoot(document)) return [];
    roots ??= [...catalogue.documents.values()].filter(hasRoot).map(reachOf);
    const all = roots;
    return [...definitionsOf(document.schema).keys()].filter(
      (pointer) => !all.some(({ places }) => reaches(places.get(document.path), pointer)),
    );
  };
}
