import type { RuleEntry } from "../../generated/meta/types.ts";
import type { AnnotationChange } from "./annotation-changes.ts";
import type { ChangeClass } from "./change-class.ts";
import type { Change } from "./diff-schemas.ts";
import type { DiffSummary } from "./directions.ts";

/** A structural change with its place in the table of changes. */
export interface ClassifiedChange extends Change {
  readonly class: ChangeClass;
  /** Changed definitions that it comes through: `path#pointer`. */
  readonly through?: readonly string[];
}

/** A rule that one version demands and the other does not, or demands otherwise. */
export interface RuleChange {
  readonly id: string;
  readonly before?: RuleEntry;
  readonly after?: RuleEntry;
}

/** What changed in one schema of a catalogue, or among its rules. */
export interface ArtifactComparison {
  readonly path: string;
  /** What people call it: its kind, its title or its path. */
  readonly artifact: string;
  readonly producer?: string;
  readonly consumers?: readonly string[];
  /** The schema in the old version; absent when it is new. */
  readonly before?: unknown;
  /** The schema in the new version; absent when it was removed. */
  readonly after?: unknown;
  /** Whether documents are written by it, or it only holds definitions for others. */
  readonly isRoot: boolean;
  readonly changes: readonly ClassifiedChange[];
  readonly annotations: readonly AnnotationChange[];
  readonly rules: readonly RuleChange[];
}

/** What changed between two catalogues. */
export interface CatalogueComparison {
  /** Only those in which something changed. */
  readonly artifacts: readonly ArtifactComparison[];
  readonly summary: DiffSummary;
  readonly compared: number;
}
