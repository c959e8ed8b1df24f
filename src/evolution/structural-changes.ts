import { jsonEqual } from "../formats/string-formats.ts";
import {
  isObject,
  plainKeywords,
  referenceKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "./schema-node.ts";

/** One place where two schemas differ in what they accept. */
export interface StructuralChange {
  /** JSON Pointer into the schema, at the keyword or at the member of a map or list that changed. */
  readonly pointer: string;
  readonly keyword: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before?: unknown;
  readonly after?: unknown;
}

const single = new Set(schemaKeywords);
const lists = new Set(schemaListKeywords);
const maps = new Set(schemaMapKeywords);
const plain = new Set([...plainKeywords, ...referenceKeywords]);

function step(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function change(pointer: string, keyword: string, before: unknown, after: unknown): StructuralChange {
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return {
    pointer,
    keyword,
    kind,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function* ofMap(
  before: { readonly [name: string]: unknown },
  after: { readonly [name: string]: unknown },
  pointer: string,
  keyword: string,
): Generator<StructuralChange> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const left = Object.hasOwn(before, name) ? before[name] : undefined;
    const right = Object.hasOwn(after, name) ? after[name] : undefined;
    if (left === undefined || right === undefined) yield change(step(pointer, name), keyword, left, right);
    else yield* structuralChanges(left, right, step(pointer, name), keyword);
  }
}

function* ofKeyword(keyword: string, before: unknown, after: unknown, pointer: string): Generator<StructuralChange> {
  if (maps.has(keyword) && isObject(before ?? {}) && isObject(after ?? {})) {
    const [left, right] = [before ?? {}, after ?? {}];
    if (isObject(left) && isObject(right)) yield* ofMap(left, right, pointer, keyword);
  } else if (before === undefined || after === undefined) yield change(pointer, keyword, before, after);
  else if (single.has(keyword)) yield* structuralChanges(before, after, pointer, keyword);
  else if (lists.has(keyword) && Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (const [index, left] of before.entries())
      yield* structuralChanges(left, after[index], step(pointer, index), keyword);
  else if (!jsonEqual(before, after)) yield change(pointer, keyword, before, after);
}

/** Every place where two schemas differ, annotations apart. */
export function* structuralChanges(
  before: unknown,
  after: unknown,
  pointer = "",
  keyword = "",
): Generator<StructuralChange> {
  if (!isObject(before) || !isObject(after)) {
    if (!jsonEqual(before, after)) yield change(pointer, keyword, before, after);
    return;
  }
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!single.has(name) && !lists.has(name) && !maps.has(name) && !plain.has(name)) continue;
    const left = Object.hasOwn(before, name) ? before[name] : undefined;
    const right = Object.hasOwn(after, name) ? after[name] : undefined;
    yield* ofKeyword(name, left, right, step(pointer, name));
  }
}
