import { compareCodePoints } from "../../src/formats/code-points.ts";

/**
 * Whether a JSON text is the canonical one of what it says: `value` has to be what a strict parser made of it. Nothing is written anew;
 * where that would be needed to tell, the answer is false.
 */
export function isSurelyCanonical(text: string, value: unknown): boolean {
  if (isWrittenAlike(value) && text === `${JSON.stringify(value, null, 2)}\n`) return true;
  const end = endOf(text, 0, value, "\n");
  return end === text.length - 1 && text.charCodeAt(end) === newline;
}

/** Whether members are sorted already and no number is one that Python writes in another way: the engine's own writer is quicker. */
function isWrittenAlike(value: unknown): boolean {
  if (typeof value === "number") return isWithoutExponent(value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (!isWrittenAlike(item)) return false;
    return true;
  }
  let previous: string | undefined;
  for (const [name, member] of Object.entries(value)) {
    if (previous !== undefined && compareCodePoints(previous, name) >= 0) return false;
    if (!isWrittenAlike(member)) return false;
    previous = name;
  }
  return true;
}

const newline = 10;
const quote = 34;
const comma = 44;
const colon = 58;
const space = 32;
const none = -1;

/** The place behind a value that is written canonically at a place; `none` when it is not, or one cannot be sure. */
function endOf(text: string, at: number, value: unknown, indent: string): number {
  switch (typeof value) {
    case "string":
      return endOfString(text, at, value);
    case "number":
      return endOfNumber(text, at, value);
    case "object":
      if (value === null) return endOfWord(text, at, "null");
      return Array.isArray(value) ? endOfArray(text, at, value, indent) : endOfObject(text, at, value, indent);
    default:
      return endOfWord(text, at, String(value));
  }
}

const endOfWord = (text: string, at: number, word: string): number =>
  at !== none && text.startsWith(word, at) ? at + word.length : none;

function endOfString(text: string, at: number, value: string): number {
  const end = at + value.length + 1;
  // Between quotes, what equals its value holds no escape.
  if (text.charCodeAt(at) === quote && text.charCodeAt(end) === quote && text.startsWith(value, at + 1)) return end + 1;
  return endOfWord(text, at, JSON.stringify(value));
}

/** Python writes other numbers with an exponent than JavaScript does. */
function isWithoutExponent(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-4 && size < 1e16);
}

/** Python writes floats that are whole with `.0`. */
function endOfNumber(text: string, at: number, value: number): number {
  if (!isWithoutExponent(value)) return none;
  const end = endOfWord(text, at, String(value));
  return end !== none && Number.isInteger(value) && text.startsWith(".0", end) ? end + 2 : end;
}

function endOfArray(text: string, at: number, items: readonly unknown[], indent: string): number {
  if (items.length === 0) return endOfWord(text, at, "[]");
  let end = endOfWord(text, at, "[");
  const inner = `${indent}  `;
  for (let index = 0; index < items.length && end !== none; index++) {
    if (index > 0) end = text.charCodeAt(end) === comma ? end + 1 : none;
    end = endOfWord(text, end, inner);
    if (end !== none) end = endOf(text, end, items[index], inner);
  }
  return endOfWord(text, endOfWord(text, end, indent), "]");
}

function endOfObject(text: string, at: number, value: object, indent: string): number {
  const names = Object.keys(value);
  if (names.length === 0) return endOfWord(text, at, "{}");
  let end = endOfWord(text, at, "{");
  const inner = `${indent}  `;
  let previous: string | undefined;
  for (const name of names) {
    if (previous !== undefined) {
      if (compareCodePoints(previous, name) >= 0 || text.charCodeAt(end) !== comma) return none;
      end += 1;
    }
    previous = name;
    end = endOfWord(text, end, inner);
    if (end === none) return none;
    end = endOfString(text, end, name);
    if (end === none || text.charCodeAt(end) !== colon || text.charCodeAt(end + 1) !== space) return none;
    end = endOf(text, end + 2, (value as Readonly<Record<string, unknown>>)[name], inner);
    if (end === none) return none;
  }
  return endOfWord(text, endOfWord(text, end, indent), "}");
}
