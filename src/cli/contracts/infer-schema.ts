import { isObject, type Json } from "../../evolution/schema-node.ts";
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

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
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
  // A range that was seen is no range that is demanded: it is said, and left to a person.
  draft["x-seen"] = { minimum: Math.min(...numbers), maximum: Math.max(...numbers), count: numbers.length };
}

function ofObjects(objects: readonly { readonly [name: string]: Json }[], draft: Record<string, unknown>): void {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const holding = (name: string) => objects.filter((object) => Object.hasOwn(object, name));
  const required = names.filter((name) => holding(name).length === objects.length);
  if (required.length > 0) draft.required = required;
  draft.properties = Object.fromEntries(
    names.map((name) => {
      const member = inferSchema(holding(name).map((object) => object[name] as Json));
      return [
        name,
        required.includes(name) ? member : { ...member, "x-present": `${holding(name).length} of ${objects.length}` },
      ];
    }),
  );
}

/** Drafts a schema from samples: what all of them show is demanded, what some show is said. */
export function inferSchema(samples: readonly Json[]): Draft {
  const types = [...new Set(samples.map(typeOf))].sort();
  const allowed = types.includes("number") ? types.filter((type) => type !== "integer") : types;
  const draft: Record<string, unknown> = { type: allowed.length === 1 ? allowed[0] : allowed };
  const texts = samples.filter((value): value is string => typeof value === "string");
  const numbers = samples.filter((value): value is number => typeof value === "number");
  const arrays = samples.filter((value): value is readonly Json[] => Array.isArray(value));
  const objects = samples.filter((value): value is { readonly [name: string]: Json } => isObject(value));
  // A list of values would refuse the other types.
  if (texts.length > 0) ofTexts(texts, draft);
  if (texts.length < samples.length && draft.enum !== undefined) {
    const rest = samples.filter((value) => typeof value !== "string");
    if (rest.every((value) => value === null)) draft.enum = [...(draft.enum as readonly string[]), null];
    else delete draft.enum;
  }
  if (numbers.length > 0) ofNumbers(numbers, draft);
  if (objects.length > 0) ofObjects(objects, draft);
  const items = arrays.flat();
  if (items.length > 0) draft.items = inferSchema(items as readonly Json[]);
  return draft;
}
