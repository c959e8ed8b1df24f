import { ModelFormatError } from "./model-format-error.ts";
import type { Json } from "./parse-json.ts";

/** An object of the model and its dotted path, for errors that name their place. */
export interface Node {
  readonly path: string;
  readonly value: { readonly [key: string]: Json };
}

const remedy = "Take the file as `Booster.save_model('model.json')` wrote it.";

/** ModelFormatError for a member that is not what XGBoost writes. */
export function wrongMember(path: string, message: string): ModelFormatError {
  return new ModelFormatError("malformed", message, remedy, { member: path });
}

const below = (parent: Node, key: string) => (parent.path === "" ? key : `${parent.path}.${key}`);

/** The member's own value, undefined when it is absent. */
export function memberOf(parent: Node, key: string): Json | undefined {
  return Object.hasOwn(parent.value, key) ? parent.value[key] : undefined;
}

/** A value as an object, or ModelFormatError. */
export function asObject(value: Json | undefined, path: string): Node {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrongMember(path, "is no object");
  return { path, value: value as Node["value"] };
}

/** A member that is an object, or ModelFormatError. */
export const objectIn = (parent: Node, key: string): Node => asObject(memberOf(parent, key), below(parent, key));

/** A member that is an array, or ModelFormatError. */
export function arrayIn(parent: Node, key: string): readonly Json[] {
  const value = memberOf(parent, key);
  if (!Array.isArray(value)) throw wrongMember(below(parent, key), "is no array");
  return value;
}

/** A member that is a string, or ModelFormatError. */
export function stringIn(parent: Node, key: string): string {
  const value = memberOf(parent, key);
  if (typeof value !== "string") throw wrongMember(below(parent, key), "is no string");
  return value;
}

/** A whole number, written as a number or a string as XGBoost does; `missing` stands for an absent member. */
export function integerIn(parent: Node, key: string, least: number, most: number, missing?: number): number {
  const found = memberOf(parent, key) ?? missing;
  const value = typeof found === "string" && /^-?\d{1,15}$/.test(found) ? Number(found) : found;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw wrongMember(below(parent, key), `is no whole number from ${least} to ${most}`);
}

/** A column of `count` whole numbers within bounds (booleans count as 0 and 1), or ModelFormatError. */
export function integersIn(parent: Node, key: string, count: number, least: number, most: number): Int32Array {
  const values = columnIn(parent, key, count);
  const column = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const found = values[index];
    const value = typeof found === "number" || typeof found === "boolean" ? Number(found) : Number.NaN;
    if (!(Number.isInteger(value) && value >= least && value <= most))
      throw wrongMember(`${below(parent, key)}.${index}`, `is no whole number from ${least} to ${most}`);
    column[index] = value;
  }
  return column;
}

const bareWords: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  "-NaN": Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
};

/** A column of `count` numbers, rounded to float32 as XGBoost holds them, or ModelFormatError. */
export function floatsIn(parent: Node, key: string, count: number): Float32Array {
  const values = columnIn(parent, key, count);
  const column = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const found = values[index];
    const value = typeof found === "string" && Object.hasOwn(bareWords, found) ? bareWords[found] : found;
    if (typeof value !== "number") throw wrongMember(`${below(parent, key)}.${index}`, "is no number");
    column[index] = value;
  }
  return column;
}

function columnIn(parent: Node, key: string, count: number): readonly Json[] {
  const values = arrayIn(parent, key);
  if (values.length === count) return values;
  throw wrongMember(below(parent, key), `holds ${values.length} values, expected ${count}`);
}
