import { isObject, type Json } from "../../evolution/schema-node.ts";
import { textOf } from "../../formats/source-text.ts";
import { isBarTime, isDate, isDateTime, isLocalDateTime } from "../../formats/string-formats.ts";

/** A drafted schema. */
export type Draft = { readonly [keyword: string]: unknown };

const formats: readonly (readonly [string, (text: string) => boolean])[] = [
  ["date", isDate],
  ["date-time", isDateTime],
  ["local-date-time", isLocalDateTime],
  ["bar-time", isBarTime],
];
/** Values seen so often that others would have shown. */
const enoughEvidence = 3;
const mostValues = 12;
const longestWord = 40;

/** A value where it stands. */
interface Seen {
  readonly value: Json;
  /** Written with a point or an exponent: 1.0 is no whole number to its writer. */
  readonly isFloat: boolean;
}

function seenIn(container: object, key: string | number, value: Json): Seen {
  return { value, isFloat: typeof value === "number" && /[.e]/i.test(textOf(container, key) ?? "") };
}

function typeOf({ value, isFloat }: Seen): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) && !isFloat ? "integer" : typeof value;
}

function ofTexts(texts: readonly string[], draft: Record<string, unknown>): void {
  const format = formats.find(([, has]) => texts.every(has));
  if (format) {
    draft.format = format[0];
    return;
  }
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeated = texts.length >= enoughEvidence * counts.size && texts.length >= enoughEvidence;
  if (!repeated || counts.size > mostValues || [...counts.keys()].some((text) => text.length > longestWord)) return;
  draft.enum = [...counts.keys()].sort();
  draft["x-evidence"] = Object.fromEntries([...counts].sort());
}

function ofNumbers(numbers: readonly number[], draft: Record<string, unknown>): void {
  let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    minimum = Math.min(minimum, number);
    maximum = Math.max(maximum, number);
  }
  // A range that was seen is no range that is demanded: it is said, and left to a person. What no double holds has no text here.
  const bounds = Number.isFinite(minimum) && Number.isFinite(maximum) ? { minimum, maximum } : {};
  draft["x-seen"] = { ...bounds, count: numbers.length };
}

function ofObjects(objects: readonly { readonly [name: string]: Json }[], draft: Record<string, unknown>): void {
  const members = new Map<string, Seen[]>();
  for (const object of objects)
    for (const [name, value] of Object.entries(object)) {
      const seen = members.get(name) ?? [];
      members.set(name, seen);
      seen.push(seenIn(object, name, value));
    }
  const required = [...members].filter(([, seen]) => seen.length === objects.length).map(([name]) => name);
  if (required.length > 0) draft.required = required;
  draft.properties = Object.fromEntries(
    [...members].map(([name, seen]) => {
      const member = draftOf(seen);
      return [
        name,
        seen.length === objects.length ? member : { ...member, "x-present": `${seen.length} of ${objects.length}` },
      ];
    }),
  );
}

/** Drafts a schema from samples: what all of them show is demanded, what some show is said. */
export function inferSchema(samples: readonly Json[]): Draft {
  return draftOf(samples.map((value) => ({ value, isFloat: false })));
}

function draftOf(samples: readonly Seen[]): Draft {
  const types = [...new Set(samples.map(typeOf))].sort();
  const allowed = types.includes("number") ? types.filter((type) => type !== "integer") : types;
  const draft: Record<string, unknown> = { type: allowed.length === 1 ? allowed[0] : allowed };
  const values = samples.map(({ value }) => value);
  const texts = values.filter((value): value is string => typeof value === "string");
  const numbers = values.filter((value): value is number => typeof value === "number");
  const arrays = values.filter((value): value is readonly Json[] => Array.isArray(value));
  const objects = values.filter((value): value is { readonly [name: string]: Json } => isObject(value));
  // A list of values would refuse the other types.
  if (texts.length > 0) ofTexts(texts, draft);
  if (texts.length < values.length && draft.enum !== undefined) {
    const rest = values.filter((value) => typeof value !== "string");
    if (rest.every((value) => value === null)) draft.enum = [...(draft.enum as readonly string[]), null];
    else delete draft.enum;
  }
  if (numbers.length > 0) ofNumbers(numbers, draft);
  if (objects.length > 0) ofObjects(objects, draft);
  const items = arrays.flatMap((array) => array.map((item, index) => seenIn(array, index, item)));
  if (items.length > 0) draft.items = draftOf(items);
  return draft;
}
