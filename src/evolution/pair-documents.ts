import type { SchemaCatalogue, SchemaDocument } from "./catalogue.ts";
import { isObject } from "./schema-node.ts";

/** A schema of one version and what became of it in the other. */
export interface DocumentPair {
  readonly before?: SchemaDocument;
  readonly after?: SchemaDocument;
}

function identifier({ written }: SchemaDocument): string | undefined {
  return isObject(written) && typeof written.$id === "string" ? written.$id : undefined;
}

/** Pairs the schemas of two catalogues: by path, then by `$id`, so that a moved file is not taken for another. */
export function pairDocuments(base: SchemaCatalogue, head: SchemaCatalogue): DocumentPair[] {
  const pairs: DocumentPair[] = [];
  const left = new Map<string, SchemaDocument>();
  const gone: SchemaDocument[] = [];
  for (const before of base.documents.values()) {
    const after = head.documents.get(before.path);
    const id = identifier(before);
    if (after) pairs.push({ before, after });
    // Of two that claim one `$id` the first is looked for; the other is told apart by nothing.
    else if (id === undefined || left.has(id)) gone.push(before);
    else left.set(id, before);
  }
  for (const after of head.documents.values()) {
    if (base.documents.has(after.path)) continue;
    const id = identifier(after);
    const before = id === undefined ? undefined : left.get(id);
    if (id !== undefined) left.delete(id);
    pairs.push(before ? { before, after } : { after });
  }
  for (const before of [...left.values(), ...gone]) pairs.push({ before });
  return pairs;
}
