import { escapeToken } from "../formats/json-pointer.ts";
import { jsonEqual } from "../formats/string-formats.ts";
import { appliedSchemas, applyOthers, type KeywordObject } from "./applied-schemas.ts";
import { roundedIn } from "./rounded-numbers.ts";
import {
  isObject,
  plainKeywords,
  referenceKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "./schema-node.ts";
import type { SchemaPlaces } from "./schema-places.ts";

/** An annotation that differs at a place which both versions have. */
export interface AnnotationChange {
  /** JSON Pointer to the annotation: where it stands, or would stand if it did not come through a reference. */
  readonly pointer: string;
  readonly keyword: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Where the references of either version lead. */
export interface AnnotationOptions {
  readonly before: SchemaPlaces;
  readonly after: SchemaPlaces;
}

const single = new Set(schemaKeywords);
const lists = new Set(schemaListKeywords);
const branching = ["anyOf", "oneOf"];
const maps = new Set(schemaMapKeywords);
const judging = new Set([...plainKeywords, ...referenceKeywords, "$schema"]);

/**
 * Every annotation in which two schemas differ: words, units, meanings, names. What was added or removed as a whole is not entered.
 * Where one refers to what the other does not, what applies there is compared instead of what is written there.
 */
export function annotationChanges(before: unknown, after: unknown, options?: AnnotationOptions): AnnotationChange[] {
  const changes: AnnotationChange[] = [];
  const seen = new WeakMap<object, WeakSet<object>>();
  /** Two definitions that refer to themselves are gone into once. */
  const isKnown = (left: object, right: object) => {
    const known = seen.get(left) ?? new WeakSet();
    if (known.has(right)) return true;
    seen.set(left, known.add(right));
    return false;
  };

  const compare = (before: unknown, after: unknown, pointer: string, isReferred: boolean): void => {
    if (!isObject(before) || !isObject(after) || (isReferred && isKnown(before, after))) return;
    const follows = options !== undefined && (isReferred || applyOthers(before, after));
    const left = follows ? appliedSchemas(before, options.before) : [before];
    const right = follows ? appliedSchemas(after, options.after) : [after];
    for (const name of new Set([...left, ...right].flatMap(Object.keys)))
      if (!judging.has(name)) compareKeyword(name, left, right, `${pointer}/${escapeToken(name)}`, isReferred);
  };

  const compareKeyword = (
    name: string,
    before: readonly KeywordObject[],
    after: readonly KeywordObject[],
    at: string,
    isReferred: boolean,
  ) => {
    const [left, right] = [holder(before, name), holder(after, name)];
    const isBehind = isReferred || left.node !== before[0] || right.node !== after[0];
    const deeper = (one: unknown, other: unknown, place: string) => compare(one, other, place, isBehind);
    if (single.has(name)) deeper(left.value, right.value, at);
    else if (lists.has(name)) {
      const old = left.value ?? holder(before, otherBranching(name)).value;
      if (Array.isArray(old) && Array.isArray(right.value))
        for (const [node, other, index] of name === "prefixItems"
          ? inPlace(old, right.value)
          : unlike(old, right.value))
          deeper(node, other, `${at}/${index}`);
    } else if (maps.has(name)) {
      if (isObject(left.value) && isObject(right.value))
        for (const [key, value] of Object.entries(left.value))
          deeper(value, own(right.value, key), `${at}/${escapeToken(key)}`);
    } else if (!isAlike(left, right, name))
      changes.push({
        pointer: at,
        keyword: name,
        ...(left.value !== undefined && { before: left.value }),
        ...(right.value !== undefined && { after: right.value }),
      });
  };

  compare(before, after, "", false);
  return changes;
}

interface Holder {
  /** The nearest schema with the keyword; undefined when none has it. */
  readonly node: KeywordObject | undefined;
  readonly value: unknown;
}

function holder(nodes: readonly KeywordObject[], name: string): Holder {
  const node = nodes.find((one) => Object.hasOwn(one, name));
  return { node: node ?? nodes[0], value: node?.[name] };
}

/** Branches of which one has to apply stay what they are where now several may. */
const otherBranching = (name: string) => branching.find((other) => branching.includes(name) && other !== name) ?? name;

function isAlike(left: Holder, right: Holder, name: string): boolean {
  if (left.value === undefined || right.value === undefined) return left.value === right.value;
  return jsonEqual(left.value, right.value) && roundedIn(left.node ?? {}, name) === roundedIn(right.node ?? {}, name);
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

function own(object: KeywordObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
