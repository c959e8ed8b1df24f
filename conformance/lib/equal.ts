import { escapeToken } from "../../src/formats/json-pointer.ts";

/** A place where two JSON values part. `expected` or `found` is absent where one side has nothing. */
export interface Difference {
  readonly pointer: string;
  readonly expected?: unknown;
  readonly found?: unknown;
}

type Container = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** Every innermost place where `found` differs from `expected`; pointers start with `pointer`. Order of members does not count, 1 equals 1.0. */
export function* differences(expected: unknown, found: unknown, pointer = ""): Generator<Difference> {
  if (Object.is(expected, found) || expected === found) return;
  if (!isContainer(expected) || !isContainer(found) || Array.isArray(expected) !== Array.isArray(found)) {
    yield { pointer, expected, found };
    return;
  }
  const names = Object.keys(found);
  let further = names.length;
  for (const name of Object.keys(expected)) {
    const wanted = expected[name];
    const isThere = Object.hasOwn(found, name);
    if (isThere) further--;
    if (isThere && wanted === found[name]) continue;
    const place = `${pointer}/${escapeToken(name)}`;
    if (isThere) yield* differences(wanted, found[name], place);
    else yield { pointer: place, expected: wanted };
  }
  if (further === 0) return;
  for (const name of names) {
    if (!Object.hasOwn(expected, name)) yield { pointer: `${pointer}/${escapeToken(name)}`, found: found[name] };
  }
}

/** Whether two JSON values are equal. */
export const equal = (left: unknown, right: unknown): boolean => differences(left, right).next().done === true;
