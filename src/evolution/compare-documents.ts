import { hasRoot } from "./catalogue.ts";
import { compareDefinitions } from "./compare-definitions.ts";
import { writtenPointer } from "./dialect.ts";
import { type Change, diffSchemas } from "./diff-schemas.ts";
import { type DiffSummary, type DirectionVerdict, harmless, summaryOf, worstOf } from "./directions.ts";
import {
  diffOptionsOf,
  type JudgedPair,
  type PairInPlace,
  type PairOptions,
  safe,
  sameMeaning,
  withDoubts,
} from "./judged-pair.ts";
import { type StructuralChange, structuralChanges } from "./structural-changes.ts";

const unknownSummary: DiffSummary = { breaks_old_readers: "unknown", breaks_old_writers: "unknown" };

// Where a schema is found is no demand on documents.
const isOwnName = ({ pointer }: StructuralChange) => pointer === "/$id";
const isDefinition = ({ pointer }: StructuralChange) => /^\/(?:\$defs|definitions)\//.test(pointer);

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

/** Compares two versions of one schema where they stand. */
export function compareDocuments(pair: PairInPlace, options: PairOptions): JudgedPair {
  const { before, after } = pair;
  const found = [...structuralChanges(before.schema, after.schema)].filter((change) => !isOwnName(change));
  if (sameMeaning(pair)) {
    const changes = found.map((change): Change => ({ ...change, oldReaders: safe, oldWriters: safe, breaks: "none" }));
    return { ...pair, changes: withWrittenPointers(changes, pair), summary: harmless };
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
    return withDoubts({ ...pair, changes: withWrittenPointers(changes, pair), summary: harmless });
  }
  const validates = options.validatesFor(pair);
  const carried = found.length === 0 ? options.carried?.(pair) : undefined;
  const { changes, summary } = diffSchemas(before.schema, after.schema, {
    ...diffOptionsOf(pair, options),
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
  return withDoubts({
    ...pair,
    changes: withWrittenPointers(all, pair),
    summary: worstOf([summary, ...offered.map(summaryOf)]),
  });
}
