import { UsageError } from "../errors.ts";
import { parseJson } from "../formats/json-parse.ts";
import { systemReason } from "../system-reason.ts";
import { readOwnFile } from "./own-file.ts";
import { didYouMean } from "./suggest.ts";

/** A member of one of our own files, with the place to name when it is wrong. */
export interface Member {
  readonly value: unknown;
  /** `<file>#<pointer>`. */
  readonly where: string;
}

/** Reads a file of ours as strict JSON. Throws UsageError. */
export function readJsonFile(file: string, what: string): Member {
  let bytes: Uint8Array;
  try {
    bytes = readOwnFile(file);
  } catch (cause) {
    throw new UsageError(
      `the ${what} ${file} cannot be read: ${systemReason(cause)}`,
      "Check that it exists, is a regular file and may be read.",
    );
  }
  const parsed = parseJson(bytes);
  if (parsed.ok) return { value: parsed.value, where: `${file}#` };
  const { line, column, message, remedy } = parsed.fault;
  throw new UsageError(`the ${what} ${file} is no JSON: line ${line}, column ${column}: ${message}`, remedy);
}

/** The members of an object that may hold only these. */
export function objectOf(
  { value, where }: Member,
  known: readonly string[],
  required: readonly string[] = [],
): Record<string, Member> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(where, "an object", value);
  for (const name of Object.keys(value)) {
    if (!known.includes(name))
      throw new UsageError(
        `${where}/${name}: there is no such member${didYouMean(name, known)}`,
        `Members: ${known.join(", ")}.`,
      );
  }
  for (const name of required)
    if (!Object.hasOwn(value, name))
      throw new UsageError(`${where}/${name} is missing`, `Members that are always there: ${required.join(", ")}.`);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, { value: member, where: `${where}/${name}` }]),
  );
}

/** The members of an object whose names are free. */
export function entriesOf({ value, where }: Member): [string, Member][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(where, "an object", value);
  return Object.entries(value).map(([name, member]) => [name, { value: member, where: `${where}/${name}` }]);
}

export function listOf({ value, where }: Member): Member[] {
  if (!Array.isArray(value)) throw wrong(where, "a list", value);
  return value.map((item, index) => ({ value: item as unknown, where: `${where}/${index}` }));
}

export function textOf({ value, where }: Member): string {
  if (typeof value !== "string" || value.trim() === "") throw wrong(where, "text that is not empty", value);
  return value;
}

export function anyTextOf({ value, where }: Member): string {
  if (typeof value !== "string") throw wrong(where, "text", value);
  return value;
}

export function flagOf({ value, where }: Member): boolean {
  if (typeof value !== "boolean") throw wrong(where, "true or false", value);
  return value;
}

/** A day, `2027-03-31`, that exists. */
export function dayOf(member: Member): string {
  const text = textOf(member);
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text))
    throw wrong(member.where, "a day such as 2027-03-31", member.value);
  return text;
}

function wrong(where: string, expected: string, found: unknown): UsageError {
  const shown = JSON.stringify(found) ?? "nothing";
  return new UsageError(
    `${where}: expected ${expected}, found ${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}`,
    "Its schema is published in schemas/meta/.",
  );
}
