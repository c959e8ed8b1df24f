import type { CarriedChanges } from "./carried-changes.ts";
import type { SchemaDocument } from "./catalogue.ts";
import type { Change, DiffOptions } from "./diff-schemas.ts";
import type { Breaks, DiffSummary, DirectionVerdict } from "./directions.ts";
import type { Reach } from "./reach.ts";
import { referencedMeaning } from "./referenced-meaning.ts";
import type { Validates } from "./schema-includes.ts";
import { openSchema } from "./schema-library.ts";

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

/** The verdict on a direction in which the two versions say the same. */
export const safe: DirectionVerdict = { breaks: false, why: "the two versions say the same" };

/** Whether both versions of a pair say the same, each with what it refers to. */
export function sameMeaning({ before, after, oldReach, newReach }: PairInPlace): boolean {
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

/** What cannot be said in 2020-12 keeps the answer open. */
export function withDoubts(judged: JudgedPair): JudgedPair {
  const doubts = [...judged.before.untranslated, ...judged.after.untranslated];
  if (doubts.length === 0 || judged.changes.length === 0) return judged;
  const doubt = (verdict: DirectionVerdict): DirectionVerdict =>
    verdict.breaks === false ? { breaks: "unknown", why: `${doubts.join(", ")} is not decided` } : verdict;
  const open = (answer: Breaks) => (answer === false ? "unknown" : answer);
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

/** How the two schemas of a pair are compared. */
export function diffOptionsOf(
  { oldReach, newReach }: PairInPlace,
  { formats, budget, expired }: PairOptions,
): DiffOptions {
  return {
    oldDocuments: oldReach.byUri,
    newDocuments: newReach.byUri,
    ...(formats !== undefined && { formats }),
    ...(budget !== undefined && { budget }),
    ...(expired && { expired }),
  };
}
