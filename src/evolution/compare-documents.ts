import { valueAt } from "../formats/json-pointer.ts";
import { type CarriedChanges, isTurning } from "./carried-changes.ts";
import { hasRoot, type SchemaDocument, uriOf } from "./catalogue.ts";
import { writtenPointer } from "./dialect.ts";
import { type Change, type DiffSummary, type DirectionVerdict, diffSchemas, whoBreaks } from "./diff-schemas.ts";
import type { Reach } from "./reach.ts";
import { referencedMeaning } from "./referenced-meaning.ts";
import type { Validates } from "./schema-includes.ts";
import { openSchema } from "./schema-library.ts";
import { isObject, isSchema, type SchemaNode } from "./schema-node.ts";
import { type StructuralChange, structuralChanges } from "./structural-changes.ts";

/** Two versions of one schema, each with what it reaches. */
export interface PairInPlace {
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  readonly oldReach: Reach;
  readonly newReach: Reach;
}

/** Makes the validator that confirms counterexamples of a pair. */
export type ValidatesFor = (pair: PairInPlace) => Validates;

/** A pair with what was found. */
export interface JudgedPair extends PairInPlace {
  readonly changes: readonly Change[];
  readonly summary: DiffSummary;
}

/** How a pair is judged. */
export interface PairOptions {
  readonly validatesFor: ValidatesFor;
  readonly formats?: "assert" | "annotate";
  readonly budget?: number;
  readonly expired?: () => boolean;
  /** What follows for a document that did not change itself from what it refers to. */
  readonly carried?: (pair: PairInPlace) => CarriedChanges | undefined;
}

const safe: DirectionVerdict = { breaks: false, why: "the two versions say the same" };
const nothing: DiffSummary = { breaks_old_readers: false, breaks_old_writers: false };
const unknownSummary: DiffSummary = { breaks_old_readers: "unknown", breaks_old_writers: "unknown" };

// Where a schema is found is no demand on documents.
const isOwnName = ({ pointer }: StructuralChange) => pointer === "/$id";

function sameMeaning({ before, after, oldReach, newReach }: PairInPlace): boolean {
  try {
    const left = referencedMeaning(openSchema(before.schema, oldReach.byUri));
    if (left !== undefined) return left === referencedMeaning(openSchema(after.schema, newReach.byUri));
    // Whatever it means, word for word it means the same.
    return wordForWord(before, oldReach) === wordForWord(after, newReach);
  } catch {
    return false;
  }
}

function wordForWord({ schema, uri }: SchemaDocument, { byUri }: Reach): string {
  const reached = Object.entries(byUri).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([schema, uri, reached]);
}

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

function withWrittenPointers(changes: readonly Change[], { before, after }: PairInPlace): Change[] {
  const written = changes.map((change) => ({
    ...change,
    pointer: writtenPointer(change.pointer, change.kind === "removed" ? before : after),
  }));
  // What is one keyword as it was written may be two in the translation.
  const told = new Set(written.flatMap(({ pointer, breaks }) => (breaks === "none" ? [] : pointer)));
  return written.filter(({ pointer, breaks }, at) => {
    if (breaks !== "none" || pointer === changes[at]?.pointer) return true;
    const isNew = !told.has(pointer);
    told.add(pointer);
    return isNew;
  });
}

/** What cannot be said in 2020-12 keeps the answer open. */
function withDoubts(judged: JudgedPair): JudgedPair {
  const doubts = [...judged.before.untranslated, ...judged.after.untranslated];
  if (doubts.length === 0 || judged.changes.length === 0) return judged;
  const doubt = (verdict: DirectionVerdict): DirectionVerdict =>
    verdict.breaks === false ? { breaks: "unknown", why: `${doubts.join(", ")} is not decided` } : verdict;
  const open = (answer: boolean | "unknown") => (answer === false ? "unknown" : answer);
  return {
    ...judged,
    summary: {
      breaks_old_readers: open(judged.summary.breaks_old_readers),
      breaks_old_writers: open(judged.summary.breaks_old_writers),
    },
    changes: judged.changes.map((change) => ({
      ...change,
      oldReaders: doubt(change.oldReaders),
      oldWriters: doubt(change.oldWriters),
      breaks: change.breaks === "none" ? "unknown" : change.breaks,
    })),
  };
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
    ...shared(pair, options),
    mostChanges: 0,
    validates: options.validatesFor(pair),
  });
  return changes.map((change) => ({ ...change, pointer }));
}

function compareDefinitions(pair: PairInPlace, found: readonly StructuralChange[], options: PairOptions): Change[] {
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
    const { changes: parts } = diffSchemas(before, after, { ...shared(pair, options), validates });
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

const isDefinition = ({ pointer }: StructuralChange) => /^\/(?:\$defs|definitions)\//.test(pointer);

function merged(summary: DiffSummary, changes: readonly Change[]): DiffSummary {
  const worst = (answer: boolean | "unknown", side: "oldReaders" | "oldWriters") => {
    const answers = [answer, ...changes.map((change) => change[side].breaks)];
    return answers.includes(true) || (answers.includes("unknown") && "unknown");
  };
  return {
    breaks_old_readers: worst(summary.breaks_old_readers, "oldReaders"),
    breaks_old_writers: worst(summary.breaks_old_writers, "oldWriters"),
  };
}

function shared({ oldReach, newReach }: PairInPlace, { formats, budget, expired }: PairOptions) {
  return {
    oldDocuments: oldReach.byUri,
    newDocuments: newReach.byUri,
    ...(formats !== undefined && { formats }),
    ...(budget !== undefined && { budget }),
    ...(expired && { expired }),
  };
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
  if (sameMeaning(placed)) return { ...placed, changes: [], summary: nothing };
  const { changes, summary } = diffSchemas(before.schema, after.schema, {
    ...shared(pair, options),
    mostChanges: 0,
    validates: options.validatesFor(placed),
  });
  return withDoubts({ ...placed, changes, summary });
}

function alone(document: SchemaDocument, schema: SchemaNode): SchemaDocument {
  return { ...document, schema, written: schema, dialect: "2020-12" };
}

/** Compares two versions of one schema where they stand. */
export function compareDocuments(pair: PairInPlace, options: PairOptions): JudgedPair {
  const { before, after } = pair;
  const found = [...structuralChanges(before.schema, after.schema)].filter((change) => !isOwnName(change));
  if (sameMeaning(pair)) {
    const changes = found.map((change): Change => ({ ...change, oldReaders: safe, oldWriters: safe, breaks: "none" }));
    return { ...pair, changes: withWrittenPointers(changes, pair), summary: nothing };
  }
  if (options.expired?.() === true) {
    const late: DirectionVerdict = { breaks: "unknown", why: "there was no time left to decide" };
    const changes: Change[] = [
      { pointer: "", keyword: "", kind: "changed", oldReaders: late, oldWriters: late, breaks: "unknown" },
    ];
    return { ...pair, changes, summary: unknownSummary };
  }
  if (!hasRoot(before) && !hasRoot(after)) {
    const changes = compareDefinitions(pair, found, options);
    return withDoubts({ ...pair, changes: withWrittenPointers(changes, pair), summary: nothing });
  }
  const validates = options.validatesFor(pair);
  const carried = found.length === 0 ? options.carried?.(pair) : undefined;
  const { changes, summary } = diffSchemas(before.schema, after.schema, {
    ...shared(pair, options),
    validates,
    ...(carried && { hints: carried.hints, proved: carried.safe }),
  });
  const breaking = changes.filter(({ breaks }) => breaks !== "none");
  // A name that references start from is told where nothing else is.
  const kept = breaking.length > 0 && breaking.every(isOwnName) ? changes : changes.filter((one) => !isOwnName(one));
  if (hasRoot(before)) return withDoubts({ ...pair, changes: withWrittenPointers(kept, pair), summary });
  // What was there for others is there for them still, beside what the document now says itself.
  const offered = compareDefinitions(pair, found.filter(isDefinition), options);
  const all = [...kept.filter((change) => !isDefinition(change)), ...offered];
  return withDoubts({ ...pair, changes: withWrittenPointers(all, pair), summary: merged(summary, offered) });
}
