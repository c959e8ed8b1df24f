import { applyChange } from "./apply-change.ts";
import { type DiffSummary, type Directions, type DirectionVerdict, summaryOf, whoBreaks } from "./directions.ts";
import {
  type Inclusion,
  type InclusionOptions,
  refutesInclusion,
  schemaIncludes,
  type Validates,
} from "./schema-includes.ts";
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

/** A structural change and whom it breaks. */
export interface Change extends StructuralChange, Directions {
  readonly breaks: ReturnType<typeof whoBreaks>;
}

/** What changed between two versions of a schema. */
export interface SchemaDiff {
  readonly changes: readonly Change[];
  readonly summary: DiffSummary;
}

function direction(inclusion: Inclusion): DirectionVerdict {
  if (inclusion.verdict === "included") return { breaks: false, why: inclusion.why };
  if (inclusion.verdict === "unknown") return { breaks: "unknown", why: inclusion.why };
  return { breaks: true, counterexample: inclusion.counterexample, why: inclusion.why };
}

/** Who is asked, and how: the new schema is to lie within the old one, and the old one within the new one. */
function questions(options: DiffOptions): Record<keyof Directions, InclusionOptions> {
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
  return {
    oldReaders: { ...shared, subDocuments: next, supDocuments: old },
    oldWriters: { ...shared, subDocuments: old, supDocuments: next },
  };
}

function judge(before: SchemaNode, after: SchemaNode, options: DiffOptions): Directions {
  const { oldReaders, oldWriters } = questions(options);
  return {
    oldReaders: options.proved?.oldReaders ? carried : direction(schemaIncludes(after, before, oldReaders)),
    oldWriters: options.proved?.oldWriters ? carried : direction(schemaIncludes(before, after, oldWriters)),
  };
}

/** Some changes, all others left out; what they refer to may exist on one side only, so that they are made last instead of first. */
function judgePart(
  before: SchemaNode,
  after: SchemaNode,
  changes: readonly StructuralChange[],
  options: DiffOptions,
): Directions {
  const { oldDocuments, newDocuments, proved: _proved, ...rest } = options;
  const on = (documents: DiffOptions["oldDocuments"]): DiffOptions => ({
    ...rest,
    ...(documents && { oldDocuments: documents, newDocuments: documents }),
  });
  const first = judge(before, changes.reduce(applyChange, before), on(oldDocuments));
  if (first.oldReaders.breaks !== "unknown" && first.oldWriters.breaks !== "unknown") return first;
  const last = judge(changes.map(undone).reduce(applyChange, after), after, on(newDocuments));
  const better = (side: keyof Directions) => (first[side].breaks === "unknown" ? last[side] : first[side]);
  return { oldReaders: better("oldReaders"), oldWriters: better("oldWriters") };
}

/** A change the other way round. */
function undone({ before, after: _, ...place }: StructuralChange): StructuralChange {
  return { ...place, ...(before !== undefined && { after: before }) };
}

/** The schema whose keyword changed, or a member of whose keyword did; undefined where a whole schema did. */
function nodeOf({ pointer, keyword }: StructuralChange): string | undefined {
  const holder = pointer.slice(0, pointer.lastIndexOf("/"));
  const place = [pointer, holder].find((one) => one.endsWith(`/${keyword}`));
  return place?.slice(0, -keyword.length - 1);
}

/**
 * Judges each change alone, and where the document that accuses it shows nothing of the two versions together with the others of the
 * same schema: what one keyword gave up another may demand. What accuses them together accuses no change without which it would break
 * all the same.
 */
function partJudge(before: SchemaNode, after: SchemaNode, found: readonly StructuralChange[], options: DiffOptions) {
  const asked = questions(options);
  const shownBy = (next: SchemaNode) => ({
    oldReaders: (value: Json) => refutesInclusion(value, next, before, asked.oldReaders),
    oldWriters: (value: Json) => refutesInclusion(value, before, next, asked.oldWriters),
  });
  const shows = shownBy(after);
  const together = new Map<string, Directions>();
  const inPlace = (change: StructuralChange): Directions | undefined => {
    const node = nodeOf(change);
    if (node === undefined) return undefined;
    const others = found.filter((other) => nodeOf(other) === node);
    if (others.length < 2) return undefined;
    const judged = together.get(node) ?? judgePart(before, after, others, options);
    together.set(node, judged);
    return judged;
  };
  return (change: StructuralChange): Directions => {
    const alone = judgePart(before, after, [change], options);
    const confirmed = (side: keyof Directions): DirectionVerdict => {
      const verdict = alone[side];
      if (verdict.counterexample === undefined || shows[side](verdict.counterexample)) return verdict;
      const judged = inPlace(change)?.[side];
      if (judged === undefined || judged.breaks === "unknown") return verdict;
      if (judged.counterexample === undefined) return judged;
      if (!shows[side](judged.counterexample)) return verdict;
      return shownBy(applyChange(after, undone(change)))[side](judged.counterexample) ? another : judged;
    };
    return { oldReaders: confirmed("oldReaders"), oldWriters: confirmed("oldWriters") };
  };
}

/** What is proved of the whole holds for its parts; a part may not accuse where the whole is safe. */
function within(whole: DirectionVerdict, part: DirectionVerdict): DirectionVerdict {
  return whole.breaks === false ? whole : part;
}

const carried: DirectionVerdict = { breaks: false, why: "nothing that it refers to refuses more" };
const safe: DirectionVerdict = { breaks: false, why: "the two versions say the same" };
const another: DirectionVerdict = { breaks: false, why: "another change of the same schema breaks what is broken" };

/** Compares two versions of a schema: every structural change, whom it breaks, and a document that shows it. */
export function diffSchemas(before: SchemaNode, after: SchemaNode, options: DiffOptions = {}): SchemaDiff {
  const found = [...structuralChanges(before, after)];
  const whole = judge(before, after, options);
  const complete = (change: StructuralChange, directions: Directions): Change => ({
    ...change,
    ...directions,
    breaks: whoBreaks(directions),
  });
  const isSafe = whole.oldReaders.breaks === false && whole.oldWriters.breaks === false;
  const alone = isSafe || found.length === 1;
  const judgeChange = partJudge(before, after, found, options);
  const changes = found.map((change, index) => {
    if (alone || index >= (options.mostChanges ?? 60) || options.expired?.() === true) return complete(change, whole);
    const part = judgeChange(change);
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
  return { changes, summary: summaryOf(whole) };
}
