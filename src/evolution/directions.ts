import type { Answer, BrokenSide, ChangeSummary } from "../../generated/meta/types.ts";
import type { Json } from "./schema-node.ts";

/** Whether something breaks; unknown where neither a document shows it nor a proof excludes it. */
export type Breaks = Answer;

/** Whether a direction breaks: shown by a document, proved safe, or undecided with its reason. */
export interface DirectionVerdict {
  readonly breaks: Breaks;
  readonly counterexample?: Json;
  readonly why: string;
}

/** The verdicts on both directions. */
export interface Directions {
  /** New writers' documents meet old readers. */
  readonly oldReaders: DirectionVerdict;
  /** Old writers' documents meet new readers. */
  readonly oldWriters: DirectionVerdict;
}

/** The verdict on the two versions as a whole. */
export interface DiffSummary extends ChangeSummary {}

/** Nothing breaks. */
export const harmless: DiffSummary = { breaks_old_readers: false, breaks_old_writers: false };

/** Whom the answers of the two directions accuse. */
export function whoBreaks({ oldReaders, oldWriters }: Directions): BrokenSide {
  if (oldReaders.breaks === true && oldWriters.breaks === true) return "both";
  if (oldReaders.breaks === "unknown" || oldWriters.breaks === "unknown") return "unknown";
  if (oldReaders.breaks) return "consumer";
  return oldWriters.breaks ? "producer" : "none";
}

/** The worst of some answers: what breaks outweighs what is unknown. */
function worst(answers: readonly Breaks[]): Breaks {
  return answers.includes(true) || (answers.includes("unknown") && "unknown");
}

/** One summary of several. */
export function worstOf(summaries: readonly DiffSummary[]): DiffSummary {
  return {
    breaks_old_readers: worst(summaries.map((one) => one.breaks_old_readers)),
    breaks_old_writers: worst(summaries.map((one) => one.breaks_old_writers)),
  };
}

/** What the verdicts on both directions say, as a summary. */
export function summaryOf({ oldReaders, oldWriters }: Directions): DiffSummary {
  return { breaks_old_readers: oldReaders.breaks, breaks_old_writers: oldWriters.breaks };
}
