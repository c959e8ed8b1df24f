/** The `format`s of the contract, by character codes: no regular expression, no allocation. Also what generated validators need at run time. */

const zero = 48;

/** The number that two digits write; -1 where there are none. */
function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function yearAt(text: string, at: number): number {
  const century = pairAt(text, at);
  const ofCentury = pairAt(text, at + 2);
  return century < 0 || ofCentury < 0 ? -1 : century * 100 + ofCentury;
}

function isDigitAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const digit = text.charCodeAt(at) - zero;
  return digit >= 0 && digit <= 9;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dateAt(text: string, from: number): boolean {
  const year = yearAt(text, from);
  const month = pairAt(text, from + 5);
  const day = pairAt(text, from + 8);
  if (year < 0 || month < 1 || month > 12 || day < 1 || text[from + 4] !== "-" || text[from + 7] !== "-") return false;
  const leap = month === 2 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
  return day <= (monthDays[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Index after hh:mm:ss and an optional fraction of 1 to 9 digits; -1 when there is none. */
function timeAt(text: string, from: number): number {
  const hour = pairAt(text, from);
  const minute = pairAt(text, from + 3);
  const second = pairAt(text, from + 6);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
  if (text[from + 2] !== ":" || text[from + 5] !== ":") return -1;
  let at = from + 8;
  if (text[at] !== ".") return at;
  at++;
  const start = at;
  while (isDigitAt(text, at)) at++;
  return at > start && at - start <= 9 ? at : -1;
}

/** Index after `Z` or `±hh:mm`; -1 when there is none. */
function offsetAt(text: string, from: number): number {
  const sign = text[from];
  if (sign === "Z" || sign === "z") return from + 1;
  if (sign !== "+" && sign !== "-") return -1;
  const hour = pairAt(text, from + 1);
  const minute = pairAt(text, from + 4);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && text[from + 3] === ":" ? from + 6 : -1;
}

/** RFC 3339 full-date that exists in the calendar. */
export function isDate(text: string): boolean {
  return text.length === 10 && dateAt(text, 0);
}

/** RFC 3339 date-time: the offset is required. Leap seconds are refused: no producer of the family writes one. */
export function isDateTime(text: string): boolean {
  if (!dateAt(text, 0) || (text[10] !== "T" && text[10] !== "t")) return false;
  const end = timeAt(text, 11);
  return end > 0 && offsetAt(text, end) === text.length;
}

/** ISO 8601 date and time without an offset: the producer's local clock. */
export function isLocalDateTime(text: string): boolean {
  return dateAt(text, 0) && text[10] === "T" && timeAt(text, 11) === text.length;
}

/** Time of a bar in a table: a date, or date and time separated by a space with an optional offset. */
export function isBarTime(text: string): boolean {
  if (!dateAt(text, 0)) return false;
  if (text.length === 10) return true;
  if (text[10] !== " ") return false;
  const end = timeAt(text, 11);
  return end > 0 && (end === text.length || offsetAt(text, end) === text.length);
}

/** Absolute URI: a scheme and a rest without spaces or control characters. */
export function isUri(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return /^[a-z][a-z0-9+.-]*:[^\s\u0000-\u001f<>"{}|\\^`]+$/i.test(text);
}

/** Length in Unicode code points, as JSON Schema counts. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      length--;
      at++;
    }
  }
  return length;
}

/** JSON equality: same type, same members, same items. */
export function jsonEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && jsonEqual(left[name as never], right[name as never]));
}

/** The last item of a list that equals one before it, as the numbers of that one and of itself; undefined when all differ. */
export function repeatedItem(items: readonly unknown[]): readonly [earlier: number, later: number] | undefined {
  const seen = new Map<string, number>();
  let pair: [number, number] | undefined;
  for (const [index, item] of items.entries()) {
    const text = textOf(item);
    const before = seen.get(text);
    if (before !== undefined) pair = [before, index];
    seen.set(text, index);
  }
  return pair;
}

/** A text that two values share when they are equal as JSON. */
function textOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${textOf(value[name as never])}`).join()}}`;
}
