import { codePointLength } from "../formats/string-formats.ts";
import type { Evaluating } from "./evaluate.ts";
import { formatKnowledge, mayRefuseNumbers } from "./format-language.ts";
import { patternTest } from "./pattern-test.ts";
import { isMultiple, rationalOf } from "./rational.ts";
import type { Json, SchemaNode } from "./schema-node.ts";

/** Name of a value's type; whole numbers are "number" here. */
export function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Whether a `type` keyword allows a value. */
export function hasType(allowed: unknown, value: Json): boolean {
  const types = Array.isArray(allowed) ? allowed : [allowed];
  return types.includes(typeOf(value)) || (types.includes("integer") && Number.isInteger(value));
}

function inFormat(name: string, text: string, context: Evaluating): boolean {
  const { atLeast, atMost, has } = formatKnowledge(name);
  if (patternTest(atLeast).test(text)) return true;
  if (!patternTest(atMost).test(text)) return false;
  context.uncertain = true;
  return has(text);
}

type Judge = (limit: never, value: never, context: Evaluating) => boolean;
const size = (value: object) => Object.keys(value).length;
const numbers: Readonly<Record<string, Judge>> = {
  minimum: (limit: number, value: number) => value >= limit,
  maximum: (limit: number, value: number) => value <= limit,
  exclusiveMinimum: (limit: number, value: number) => value > limit,
  exclusiveMaximum: (limit: number, value: number) => value < limit,
  multipleOf: (step: number, value: number) => isMultiple(rationalOf(value), rationalOf(step)),
  format: (name: string, _value: number, context) => {
    context.uncertain ||= context.assertFormats && mayRefuseNumbers(name);
    return true;
  },
};
const strings: Readonly<Record<string, Judge>> = {
  minLength: (limit: number, value: string) => codePointLength(value) >= limit,
  maxLength: (limit: number, value: string) => codePointLength(value) <= limit,
  pattern: (source: string, value: string) => patternTest(source).test(value),
  format: (name: string, value: string, context) => !context.assertFormats || inFormat(name, value, context),
};
const arrays: Readonly<Record<string, Judge>> = {
  minItems: (limit: number, value: readonly Json[]) => value.length >= limit,
  maxItems: (limit: number, value: readonly Json[]) => value.length <= limit,
};
const objects: Readonly<Record<string, Judge>> = {
  minProperties: (limit: number, value: object) => size(value) >= limit,
  maxProperties: (limit: number, value: object) => size(value) <= limit,
  required: (names: readonly string[], value: object) => names.every((name) => Object.hasOwn(value, name)),
};
const byType: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {
  number: numbers,
  string: strings,
  array: arrays,
  object: objects,
};

/** Judges a value by the keywords that hold no schema. */
export function evaluatePlain(node: SchemaNode, value: Json, context: Evaluating): boolean {
  if (typeof node === "boolean") return node;
  if (node.type !== undefined && !hasType(node.type, value)) return false;
  return Object.entries(byType[typeOf(value)] ?? {}).every(
    ([keyword, judge]) => node[keyword] === undefined || judge(node[keyword] as never, value as never, context),
  );
}
