import { referencesOf, type SchemaDocument } from "./catalogue.ts";
import type { DirectionVerdict } from "./directions.ts";
import type { Json, SchemaNode } from "./schema-node.ts";

/** What a changed place does to documents that hold it. */
export interface PlaceVerdict {
  readonly oldReaders: DirectionVerdict;
  readonly oldWriters: DirectionVerdict;
}

/** A reference of a document to a place, with the schema pointer where it stands. */
interface Carried {
  readonly pointer: string;
  readonly verdict: PlaceVerdict;
}

/** What the references of an unchanged document say about it. */
export interface CarriedChanges {
  /** Proved or not, from the places alone; absent when it has to be decided. */
  readonly safe: { readonly oldReaders: boolean; readonly oldWriters: boolean };
  /** Shapes of documents that hold a refused value. */
  readonly hints: readonly SchemaNode[];
}

// Where a place stands below one of these, more of it may mean less of the whole.
const turning =
  /\/(?:not|if|oneOf|contains|propertyNames|unevaluatedProperties|unevaluatedItems|dependentSchemas)(?:\/|$)/;

// What these mean depends on more than what a reference accepts: which members it looks at, or who refers to it.
const dependent = /"(?:unevaluatedProperties|unevaluatedItems|\$dynamicRef|\$dynamicAnchor)":/;

/** Whether a schema may accept more where what it refers to accepts less. */
export function isTurning(schema: SchemaNode, uri: string): boolean {
  return (
    dependent.test(JSON.stringify(schema)) || referencesOf(schema, uri).some(({ pointer }) => turning.test(pointer))
  );
}

function nameOf(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A schema that demands a value where a pointer leads; nothing when the way is not that of a member or an item. */
function shapeAround(pointer: string, value: Json): SchemaNode | undefined {
  const tokens = pointer.split("/").slice(1, -1).map(nameOf);
  const wrap = (at: number): SchemaNode | undefined => {
    if (at === tokens.length) return { const: value };
    if (tokens[at] === "properties" && tokens[at + 1] !== undefined) {
      const name = tokens[at + 1] as string;
      const inner = wrap(at + 2);
      return inner === undefined ? undefined : { type: "object", required: [name], properties: { [name]: inner } };
    }
    if (tokens[at] === "items") {
      const inner = wrap(at + 1);
      return inner === undefined ? undefined : { type: "array", minItems: 1, prefixItems: [inner] };
    }
    return undefined;
  };
  return wrap(0);
}

/**
 * What follows for a document that did not change itself from the places that it refers to: refusing less in a part never refuses more of the
 * whole, as long as nothing turns it round.
 */
export function carriedChanges(
  document: SchemaDocument,
  verdictOf: (uri: string) => PlaceVerdict | "unchanged" | "own" | undefined,
): CarriedChanges | undefined {
  const carried: Carried[] = [];
  let turned = dependent.test(JSON.stringify(document.schema));
  for (const { pointer, uri } of referencesOf(document.schema, document.uri)) {
    if (uri === undefined) return undefined;
    const verdict = verdictOf(uri);
    if (verdict === undefined) return undefined;
    if (verdict === "unchanged") continue;
    // A definition of its own may hold a reference to what changed.
    turned ||= turning.test(pointer);
    if (verdict !== "own") carried.push({ pointer, verdict });
  }
  const hints: SchemaNode[] = [];
  for (const { pointer, verdict } of carried)
    for (const { counterexample } of [verdict.oldReaders, verdict.oldWriters]) {
      const shape = counterexample === undefined ? undefined : shapeAround(pointer, counterexample);
      if (shape !== undefined) hints.push(shape);
    }
  const all = (side: keyof PlaceVerdict) => !turned && carried.every(({ verdict }) => verdict[side].breaks === false);
  return { safe: { oldReaders: all("oldReaders"), oldWriters: all("oldWriters") }, hints };
}
