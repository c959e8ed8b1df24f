import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Finding } from "../rule.ts";
import { memberOf } from "./json-object.ts";
import { majority } from "./majority.ts";
import { plainValue } from "./plain-value.ts";

/** One of the places in which an artifact writes the same row. */
export interface Copy {
  readonly file: string;
  readonly pointer: string;
  readonly row: object;
}

const isNested = (value: unknown) => typeof value === "object" && value !== null;
const comparable = (value: unknown) => {
  const plain = isNested(value) ? undefined : plainValue(value);
  return plain === undefined ? value : plain;
};

/** What most copies of a row say of a member; of equally frequent values the one of the first copy. */
export function agreed(copies: readonly Copy[], name: string): unknown {
  return majority(
    copies
      .map(({ row }) => memberOf(row, name))
      .filter((value) => !isNested(value))
      .map(comparable),
  );
}

interface Departure {
  readonly name: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/**
 * Copies of one row that depart from what most of them say: one finding a copy, at the member when only one departs. Lists and maps
 * are left out, for tables hold them as text; members that few copies have are nobody's departure.
 */
export function* differingCopies(copies: readonly Copy[]): Generator<Finding> {
  const names = commonNames(copies);
  const expected = new Map(names.map((name) => [name, agreed(copies, name)]));
  for (const { file, pointer, row } of copies) {
    const departing: Departure[] = [];
    for (const name of names) {
      const value = memberOf(row, name);
      const found = comparable(value);
      const wanted = expected.get(name);
      // Text in the place of a number breaks the schema, which says so.
      if (isNested(value) || found === wanted || (typeof wanted === "number" && typeof found === "string")) continue;
      departing.push({ name, expected: wanted, found: value === undefined ? undefined : found });
    }
    const [first, ...others] = departing;
    if (first && others.length === 0) yield { file, ...placed(pointer, first) };
    else if (first) yield { file, pointer, expected: pick(departing, "expected"), found: pick(departing, "found") };
  }
}

function placed(pointer: string, { name, expected, found }: Departure): Finding {
  return { pointer: `${pointer}/${escapeToken(name)}`, expected, ...(found !== undefined && { found }) };
}

const pick = (departing: readonly Departure[], side: "expected" | "found") =>
  Object.fromEntries(departing.map((one) => [one.name, one[side]]));

function commonNames(copies: readonly Copy[]): string[] {
  const counts = new Map<string, number>();
  for (const { row } of copies) for (const name of Object.keys(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 >= copies.length).map(([name]) => name);
}
