import type { AnnotationChange } from "../../src/evolution/annotation-changes.ts";
import type { ChangeClass } from "../../src/evolution/change-class.ts";
import type { ArtifactComparison, ClassifiedChange } from "../../src/evolution/compare-catalogues.ts";

interface Found {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly change?: ClassifiedChange;
  readonly annotation?: AnnotationChange;
}

/** Structural changes of a class. */
export function* changesOf({ changes }: ArtifactComparison, ...classes: readonly ChangeClass[]): Generator<Found> {
  for (const change of changes)
    if (classes.includes(change.class))
      yield { pointer: change.pointer, before: change.before, after: change.after, change };
}

/** Changes of annotations, by keyword. */
export function* annotationsOf({ annotations }: ArtifactComparison, ...keywords: readonly string[]): Generator<Found> {
  for (const annotation of annotations)
    if (keywords.includes(annotation.keyword))
      yield { pointer: annotation.pointer, before: annotation.before, after: annotation.after, annotation };
}

/** Changes of annotations that are lists: those in which a name is gone, or those in which names were only added. */
export function* listsOf(
  subject: ArtifactComparison,
  what: "shortened" | "lengthened",
  ...keywords: readonly string[]
): Generator<Found> {
  const names = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  for (const found of annotationsOf(subject, ...keywords)) {
    const shortened = names(found.before).some((name) => !names(found.after).includes(name));
    const same = names(found.before).length === names(found.after).length;
    if (what === "shortened" ? shortened : !shortened && !same) yield found;
  }
}
