import type { BrokenSide, ChangeBump } from "../generated/meta/types.ts";
import type { AnnotationChange } from "../src/evolution/annotation-changes.ts";
import type { ArtifactComparison, ClassifiedChange } from "../src/evolution/artifact-comparison.ts";
import type { Citation } from "../src/issue.ts";

/** One schema, or the list of rules, in two versions. */
export interface ChangeSubject extends ArtifactComparison {
  /** Major version that the release would carry; absent when nobody says. */
  readonly nextMajor?: number;
}

/** A place where a change is of the rule's kind. */
export interface ChangeFinding {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** The structural change behind it, with its proofs. */
  readonly change?: ClassifiedChange;
  /** The annotation behind it. */
  readonly annotation?: AnnotationChange;
  /** Only where the rule's claim does not say it. */
  readonly message?: string;
}

/** A row of the table of changes. One file each; the fields stay in this order. */
export interface ChangeRule {
  readonly id: `change.${string}`;
  readonly bump: ChangeBump;
  /** Whom the contract calls broken; "shown": what is proved of the change decides. */
  readonly breaks: Exclude<BrokenSide, "unknown"> | "shown";
  /** What the change does, in the present tense. */
  readonly claim: string;
  readonly why: string;
  readonly remedy: string;
  readonly cites: Citation;
  /** Pure: yields every change of this kind; nothing for identical versions. */
  check(subject: ChangeSubject): Iterable<ChangeFinding>;
}

/** Declares a rule of change. */
export function defineChangeRule(rule: ChangeRule): ChangeRule {
  return rule;
}
