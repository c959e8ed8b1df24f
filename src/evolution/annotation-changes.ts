import { jsonEqual } from "../formats/string-formats.ts";
import { roundedIn } from "./rounded-numbers.ts";
import {
  isObject,
  plainKeywords,
  referenceKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "./schema-node.ts";

/** An annotation that differs at a place which both versions have. */
export interface AnnotationChange {
  /** JSON Pointer to the annotation. */
  readonly pointer: string;
  readonly keyword: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const single = new Set(schemaKeywords);
const lists = new Set(schemaListKeywords);
const maps = new Set(schemaMapKeywords);
const judging = new Set([...plainKeywords, ...referenceKeywords, "$schema"]);

/** Every annotation in which two schemas differ: words, units, meanings, names. What was added or removed as a whole is not entered. */
export function* annotationChanges(before: unknown, after: unknown, pointer = ""): Generator<AnnotationChange> {
  if (!isObject(before) || !isObject(after)) return;
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (judging.has(name)) continue;
    const [left, right] = [own(before, name), own(after, name)];
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (single.has(name)) yield* annotationChanges(left, right, at);
    else if (lists.has(name)) {
      if (Array.isArray(left) && Array.isArray(right))
        for (const [node, other, index] of name === "prefixItems" ? inPlace(left, right) : unlike(left, right))
          yield* annotationChanges(node, other, `${at}/${index}`);
    } else if (maps.has(name)) {
      if (!isObject(left) || !isObject(right)) continue;
      for (const key of Object.keys(left))
        yield* annotationChanges(
          left[key],
          own(right, key),
          `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        );
    } else if (left === undefined || right === undefined ? left !== right : !isAlike(before, after, name))
      yield {
        pointer: at,
        keyword: name,
        ...(left !== undefined && { before: left }),
        ...(right !== undefined && { after: right }),
      };
  }
}

function isAlike(before: object, after: object, name: string): boolean {
  const [left, right] = [before, after].map((node) => own(node as { readonly [name: string]: unknown }, name));
  return jsonEqual(left, right) && roundedIn(before, name) === roundedIn(after, name);
}

type BranchPair = readonly [before: unknown, after: unknown, index: number];

function inPlace(before: readonly unknown[], after: readonly unknown[]): BranchPair[] {
  return before.slice(0, after.length).map((node, index) => [node, after[index], index]);
}

/** Branches mean the same in any order and in any company: those that stayed are left out, the others stand for each other in turn. */
function unlike(before: readonly unknown[], after: readonly unknown[]): BranchPair[] {
  const gone = before.filter((node) => !after.some((other) => jsonEqual(node, other)));
  const come = [...after.entries()].filter(([, other]) => !before.some((node) => jsonEqual(node, other)));
  return come.slice(0, gone.length).map(([index, other], at) => [gone[at], other, index]);
}

function own(object: { readonly [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
