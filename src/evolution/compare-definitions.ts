import { valueAt } from "../formats/json-pointer.ts";
import { isTurning } from "./carried-changes.ts";
import { type SchemaDocument, uriOf } from "./catalogue.ts";
import { type Change, diffSchemas } from "./diff-schemas.ts";
import { harmless, whoBreaks } from "./directions.ts";
import {
  diffOptionsOf,
  type JudgedPair,
  type PairInPlace,
  type PairOptions,
  safe,
  sameMeaning,
  withDoubts,
} from "./judged-pair.ts";
import { isObject, isSchema, type SchemaNode } from "./schema-node.ts";
import { type StructuralChange, structuralChanges } from "./structural-changes.ts";

/** The definitions of a document that says nothing itself: each is what it offers to others. */
export function definitionsOf(schema: SchemaNode): ReadonlyMap<string, SchemaNode> {
  const found = new Map<string, SchemaNode>();
  if (!isObject(schema)) return found;
  for (const keyword of ["$defs", "definitions"]) {
    const map = schema[keyword];
    if (isObject(map))
      for (const name of Object.keys(map)) {
        const pointer = `/${keyword}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        found.set(pointer, { ...schema, $ref: `#${encodeURI(pointer)}` });
      }
  }
  return found;
}

/** Whether anything that both versions reach is seen to change: then it is told there. */
function isSeen({ oldReach, newReach }: PairInPlace, found: readonly StructuralChange[]): boolean {
  return (
    found.length > 0 ||
    Object.entries(oldReach.byUri).some(
      ([uri, schema]) =>
        Object.hasOwn(newReach.byUri, uri) && structuralChanges(schema, newReach.byUri[uri]).next().done !== true,
    )
  );
}

/** A definition that did not change itself: it may mean less where what it refers to means more, or refer to what no change is seen of. */
function compareTurned(pair: PairInPlace, pointer: string, hides: boolean, options: PairOptions): Change[] {
  const { before, after } = pair;
  const node = valueAt(after.schema, pointer);
  if (!isSchema(node) || !(hides || isTurning(node, after.uri)) || sameMeaning(pair)) return [];
  const { changes } = diffSchemas(before.schema, after.schema, {
    ...diffOptionsOf(pair, options),
    mostChanges: 0,
    validates: options.validatesFor(pair),
  });
  return changes.map((change) => ({ ...change, pointer }));
}

/** Compares the definitions of a document one by one: what each change of them does to those who refer to it. */
export function compareDefinitions(
  pair: PairInPlace,
  found: readonly StructuralChange[],
  options: PairOptions,
): Change[] {
  const [old, next] = [definitionsOf(pair.before.schema), definitionsOf(pair.after.schema)];
  const changes: Change[] = [];
  const turned: Change[] = [];
  const hides = !isSeen(pair, found);
  for (const [pointer, before] of old) {
    const after = next.get(pointer);
    if (after === undefined) continue;
    const placed = { ...pair, before: alone(pair.before, before), after: alone(pair.after, after) };
    const isInside = (place: string) => place === pointer || place.startsWith(`${pointer}/`);
    if (!found.some((change) => isInside(change.pointer))) {
      turned.push(...compareTurned(placed, pointer, hides, options));
      continue;
    }
    const validates = options.validatesFor(placed);
    const { changes: parts } = diffSchemas(before, after, { ...diffOptionsOf(pair, options), validates });
    changes.push(
      ...parts
        .filter((part) => part.pointer === "" || isInside(part.pointer))
        .map((part) => (part.pointer === "" ? { ...part, pointer } : part)),
    );
  }
  for (const change of turned) {
    // What breaks in the same direction where it comes from is told there.
    const isTold = (side: "oldReaders" | "oldWriters") => changes.some((other) => other[side].breaks === true);
    const oldReaders = isTold("oldReaders") ? safe : change.oldReaders;
    const oldWriters = isTold("oldWriters") ? safe : change.oldWriters;
    const breaks = whoBreaks({ oldReaders, oldWriters });
    if (breaks !== "none") changes.push({ ...change, oldReaders, oldWriters, breaks });
  }
  const listed = new Set(changes.map(({ pointer }) => pointer));
  for (const change of found)
    if (!listed.has(change.pointer)) changes.push({ ...change, oldReaders: safe, oldWriters: safe, breaks: "none" });
  return changes.map(withLostName);
}

const anchor = /^(\/(?:\$defs|definitions)\/[^/]+)(?:\/.*)?\/\$(?:anchor|dynamicAnchor)$/;

/** A definition that is not found by the name of its anchor any more is gone for those who refer to it so. */
function withLostName(change: Change): Change {
  const [, definition] = anchor.exec(change.pointer) ?? [];
  if (definition === undefined || change.kind === "added") return change;
  const { after: _, ...rest } = change;
  return { ...rest, pointer: definition, kind: "removed" };
}

/** What a place inside a document offers, as a document that refers to it where it stands; only definitions can be taken out. */
function definitionAt(document: SchemaDocument, pointer: string): SchemaDocument | undefined {
  const { path, uri } = document;
  if (!isObject(document.schema) || !/^\/(?:\$defs|definitions)\//.test(pointer)) return undefined;
  const schema = { $ref: `${uriOf(document)}#${encodeURI(pointer)}` };
  return { ...document, path: `${path}#${pointer}`, uri: `${uri}?definition`, schema, written: schema };
}

/** Compares one definition of a document. */
export function compareDefinition(pair: PairInPlace, pointer: string, options: PairOptions): JudgedPair | undefined {
  const [before, after] = [definitionAt(pair.before, pointer), definitionAt(pair.after, pointer)];
  if (before === undefined || after === undefined) return undefined;
  const placed = { ...pair, before, after };
  if (sameMeaning(placed)) return { ...placed, changes: [], summary: harmless };
  const { changes, summary } = diffSchemas(before.schema, after.schema, {
    ...diffOptionsOf(pair, options),
    mostChanges: 0,
    validates: options.validatesFor(placed),
  });
  return withDoubts({ ...placed, changes, summary });
}

function alone(document: SchemaDocument, schema: SchemaNode): SchemaDocument {
  return { ...document, schema, written: schema, dialect: "2020-12" };
}
