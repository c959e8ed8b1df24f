import { applyChange } from "./apply-change.ts";
import { type Inclusion, type InclusionOptions, schemaIncludes, type Validates } from "./schema-includes.ts";
import type { Json, SchemaNode } from "./schema-node.ts";
import { type StructuralChange, structuralChanges } from "./structural-changes.ts";

/** How two versions of a schema are compared. */
export interface DiffOptions {
  /** Confirms every counterexample before it is reported; the evaluator of this module unless given. */
  readonly validates?: Validates;
  /** Whether `format` refuses values ("assert", the default) or only describes them. */
  readonly formats?: "assert" | "annotate";
  /** Other schemas that the old version reaches, by URI. */
  readonly oldDocuments?: Readonly<Record<string, SchemaNode>>;
  /** Other schemas that the new version reaches, by URI. */
  readonly newDocuments?: Readonly<Record<string, SchemaNode>>;
  /** Steps of one decision after which it is unknown. */
  readonly budget?: number;
  /** Changes judged one by one; those beyond share the verdict of the whole. 60 unless told. */
  readonly mostChanges?: number;
  /** Shapes that a counterexample may have, tried first. */
  readonly hints?: readonly SchemaNode[];
  /** Asked now and then; once it is true the answer is unknown. */
  readonly expired?: () => boolean;
  /** Directions that are proved safe in another way. */
  readonly proved?: { readonly oldReaders: boolean; readonly oldWriters: boolean };
}

/** Whether a direction breaks: shown by a document, proved safe, or undecided with its reason. */
export interface DirectionVerdict {
  readonly breaks: boolean | "unknown";
  readonly counterexample?: Json;
  readonly why: string;
}

/** A structural change and whom it breaks. */
export interface Change extends StructuralChange {
  /** New writers' documents meet old readers. */
  readonly oldReaders: DirectionVerdict;
  /** Old writers' documents meet new readers. */
  readonly oldWriters: DirectionVerdict;
  readonly breaks: "producer" | "consumer" | "both" | "none" | "unknown";
}

/** The verdict on the two versions as a whole. */
export interface DiffSummary {
  readonly breaks_old_readers: boolean | "unknown";
  readonly breaks_old_writers: boolean | "unknown";
}

/** What changed between two versions of a schema. */
export interface SchemaDiff {
  readonly changes: readonly Change[];
  readonly summary: DiffSummary;
}

interface Directions {
  readonly oldReaders: DirectionVerdict;
  readonly oldWriters: DirectionVerdict;
}

function direction(inclusion: Inclusion): DirectionVerdict {
  if (inclusion.verdict === "included") return { breaks: false, why: inclusion.why };
  if (inclusion.verdict === "unknown") return { breaks: "unknown", why: inclusion.why };
  return { breaks: true, counterexample: inclusion.counterexample, why: inclusion.why };
}

function judge(before: SchemaNode, after: SchemaNode, options: DiffOptions): Directions {
  const { validates, formats, budget, oldDocuments, newDocuments, hints, expired } = options;
  const shared: InclusionOptions = {
    ...(validates === undefined ? {} : { validates }),
    ...(formats === undefined ? {} : { formats }),
    ...(budget === undefined ? {} : { budget }),
    ...(hints === undefined ? {} : { hints }),
    ...(expired === undefined ? {} : { expired }),
  };
  const old = oldDocuments ?? {};
  const next = newDocuments ?? {};
  const readers = () => schemaIncludes(after, before, { ...shared, subDocuments: next, supDocuments: old });
  const writers = () => schemaIncludes(before, after, { ...shared, subDocuments: old, supDocuments: next });
  return {
    oldReaders: options.proved?.oldReaders ? carried : direction(readers()),
    oldWriters: options.proved?.oldWriters ? carried : direction(writers()),
  };
}

/** Whom the answers of the two directions accuse. */
export function whoBreaks({ oldReaders, oldWriters }: Directions): Change["breaks"] {
  if (oldReaders.breaks === true && oldWriters.breaks === true) return "both";
  if (oldReaders.breaks === "unknown" || oldWriters.breaks === "unknown") return "unknown";
  if (oldReaders.breaks) return "consumer";
  return oldWriters.breaks ? "producer" : "none";
}

/** One change, all others left out; what it refers to may exist on one side only, so that it is made last instead of first. */
function judgePart(before: SchemaNode, after: SchemaNode, change: StructuralChange, options: DiffOptions): Directions {
  const { oldDocuments, newDocuments, proved: _proved, ...rest } = options;
  const on = (documents: DiffOptions["oldDocuments"]): DiffOptions => ({
    ...rest,
    ...(documents && { oldDocuments: documents, newDocuments: documents }),
  });
  const first = judge(before, applyChange(before, change), on(oldDocuments));
  if (first.oldReaders.breaks !== "unknown" && first.oldWriters.breaks !== "unknown") return first;
  const { before: undone, after: _, ...place } = change;
  const reverted = applyChange(after, { ...place, ...(undone !== undefined && { after: undone }) });
  const last = judge(reverted, after, on(newDocuments));
  const better = (side: keyof Directions) => (first[side].breaks === "unknown" ? last[side] : first[side]);
  return { oldReaders: better("oldReaders"), oldWriters: better("oldWriters") };
}

/** What is proved of the whole holds for its parts; a part may not accuse where the whole is safe. */
function within(whole: DirectionVerdict, part: DirectionVerdict): DirectionVerdict {
  return whole.breaks === false ? whole : part;
}

const carried: DirectionVerdict = { breaks: false, why: "nothing that it refers to refuses more" };
const safe: DirectionVerdict = { breaks: false, why: "the two versions say the same" };

/** Compares two versions of a schema: every structural change, whom it breaks, and a document that shows it. */
export function diffSchemas(before: SchemaNode, after: SchemaNode, options: DiffOptions = {}): SchemaDiff {
  const found = [...structuralChanges(before, after)];
  const whole = judge(before, after, options);
  const summary: DiffSummary = {
    breaks_old_readers: whole.oldReaders.breaks,
    breaks_old_writers: whole.oldWriters.breaks,
  };
  const complete = (change: StructuralChange, directions: Directions): Change => ({
    ...change,
    ...directions,
    breaks: whoBreaks(directions),
  });
  const harmless = whole.oldReaders.breaks === false && whole.oldWriters.breaks === false;
  const alone = harmless || found.length === 1;
  const changes = found.map((change, index) => {
    if (alone || index >= (options.mostChanges ?? 60) || options.expired?.() === true) return complete(change, whole);
    const part = judgePart(before, after, change, options);
    return complete(change, {
      oldReaders: within(whole.oldReaders, part.oldReaders),
      oldWriters: within(whole.oldWriters, part.oldWriters),
    });
  });
  // What no change does alone, several do together, or a document behind a reference does.
  const unexplained = (side: keyof Directions) =>
    whole[side].breaks !== false && !changes.some((change) => change[side].breaks === whole[side].breaks);
  if (unexplained("oldReaders") || unexplained("oldWriters"))
    changes.push(
      complete(
        { pointer: "", keyword: "", kind: "changed" },
        {
          oldReaders: unexplained("oldReaders") ? whole.oldReaders : safe,
          oldWriters: unexplained("oldWriters") ? whole.oldWriters : safe,
        },
      ),
    );
  return { changes, summary };
}
