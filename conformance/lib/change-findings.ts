import type { AnnotationChange } from "../../src/evolution/annotation-changes.ts";
import type { ArtifactComparison, ClassifiedChange } from "../../src/evolution/artifact-comparison.ts";
import type { ChangeClass } from "../../src/evolution/change-class.ts";
import { parsePointer, valueAlong } from "../../src/formats/json-pointer.ts";

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

/** What an absent annotation stands for. */
const absent: Readonly<Record<string, unknown>> = {
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  "x-semantics": 1,
  "x-format": "json",
  "x-indent": 2,
  "x-newline": "lf",
  "x-ascii": false,
  "x-compact": false,
  "x-final-newline": false,
  "x-more-columns": false,
  "x-exchanges": false,
};

/** Whether an annotation that is absent before or after means the same as its default: to write that down changes nothing. */
export function saysNothingNew({ keyword, pointer, before, after }: AnnotationChange): boolean {
  const usual = pointer === "/x-key-order" ? "declared" : absent[keyword];
  return usual !== undefined && (before ?? usual) === (after ?? usual);
}

/** Changes of annotations, by keyword. */
export function* annotationsOf({ annotations }: ArtifactComparison, ...keywords: readonly string[]): Generator<Found> {
  for (const annotation of annotations)
    if (keywords.includes(annotation.keyword) && !saysNothingNew(annotation))
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

/** What stands in the new version beside the place of a finding. */
export function besideIn({ after }: ArtifactComparison, { pointer }: Found, keyword: string): unknown {
  return valueAlong(after, [...(parsePointer(pointer) ?? []).slice(0, -1), keyword]);
}

/** Keywords of no draft by which some validators or readers refuse documents, and others do not. */
export const appliedBySome: readonly string[] = [
  ...["formatMinimum", "formatMaximum", "formatExclusiveMinimum", "formatExclusiveMaximum"],
  ...["contentSchema", "$vocabulary"],
  ...["disallow", "extends", "divisibleBy"],
  ...["instanceof", "typeof", "range", "exclusiveRange", "regexp", "uniqueItemProperties", "transform"],
  ...["allRequired", "anyRequired", "oneRequired", "patternRequired", "prohibited", "deepRequired", "deepProperties"],
];

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null;
}

const mappingOf = (value: unknown) => (isObject(value) && isObject(value.mapping) ? value.mapping : {});

/** Whether a branch that was told by a discriminator is still told by it: branches may have been added. */
export function keepsBranches(before: unknown, after: unknown): boolean {
  if (before === undefined) return true;
  if (!isObject(before) || !isObject(after) || before.propertyName !== after.propertyName) return false;
  const kept = mappingOf(after);
  return Object.entries(mappingOf(before)).every(([tag, branch]) => Object.hasOwn(kept, tag) && kept[tag] === branch);
}
