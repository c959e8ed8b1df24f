import { equal } from "../../../conformance/lib/equal.ts";
import { isObject } from "../../evolution/schema-node.ts";
import { escapeToken } from "../../formats/json-pointer.ts";

/** A place where a value is not what was expected. */
export interface Mismatch {
  readonly pointer: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Where a value departs from a pattern: named members must match, others are free; arrays match item by item. */
export function mismatches(found: unknown, pattern: unknown, pointer = ""): Mismatch[] {
  const special = specialOf(pattern);
  if (special) return special(found) ? [] : [{ pointer, expected: pattern, found: found ?? null }];
  if (Array.isArray(pattern)) {
    if (!Array.isArray(found) || found.length !== pattern.length)
      return [{ pointer, expected: pattern, found: found ?? null }];
    return pattern.flatMap((item, place) => mismatches(found[place], item, `${pointer}/${place}`));
  }
  if (isObject(pattern)) {
    if (!isObject(found)) return [{ pointer, expected: pattern, found: found ?? null }];
    return Object.entries(pattern).flatMap(([name, wanted]) =>
      mismatches(found[name], wanted, `${pointer}/${escapeToken(name)}`),
    );
  }
  return equal(found, pattern) ? [] : [{ pointer, expected: pattern, found: found ?? null }];
}

type Test = (found: unknown) => boolean;

const specials: Readonly<Record<string, (wanted: unknown) => Test>> = {
  $type: (wanted) => (found) => typeName(found) === wanted,
  $pattern: (wanted) => (found) => typeof found === "string" && new RegExp(String(wanted), "u").test(found),
  $absent: (wanted) => (found) => (found === undefined) === wanted,
  $not: (wanted) => (found) => mismatches(found, wanted).length > 0,
  $contains: (wanted) => (found) => Array.isArray(found) && found.some((one) => mismatches(one, wanted).length === 0),
  $any: (wanted) => (found) => (wanted as readonly unknown[]).some((one) => mismatches(found, one).length === 0),
};

function specialOf(pattern: unknown): Test | undefined {
  if (!isObject(pattern)) return undefined;
  const [name, ...further] = Object.keys(pattern);
  return name === undefined || further.length > 0 ? undefined : specials[name]?.(pattern[name]);
}

function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
