import type { Problem } from "./syntax-fault.ts";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const NUMBER_BEGINNING = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][-+]?\d*)?)?$/;
const NON_FINITE = /^[-+]?(?:nan|inf|infinity)$/i;
const WORD = /[-+.\w]+/y;
const LITERALS = ["true", "false", "null"];
const PYTHON_LITERALS: Readonly<Record<string, string>> = { True: "true", False: "false", None: "null" };

/** Where the string that opens at `start` ends, or what is wrong with it. */
export function stringEnd(text: string, start: number): number | Problem {
  let high: number | undefined;
  for (let at = start + 1; at < text.length; at++) {
    const begin = at;
    let unit = text.charCodeAt(at);
    if (unit === 0x22) return high === undefined ? at + 1 : loneSurrogate(high);
    if (unit < 0x20) return controlCharacter(unit, at);
    if (unit === 0x5c) {
      const escaped = escapedUnit(text, at);
      if (typeof escaped === "object") return escaped;
      unit = escaped;
      at += text[at + 1] === "u" ? 5 : 1;
    }
    const isLow = (unit & 0xfc00) === 0xdc00;
    if (isLow !== (high !== undefined)) return loneSurrogate(high ?? begin);
    high = (unit & 0xfc00) === 0xd800 ? begin : undefined;
  }
  return { code: "truncated", offset: text.length, message: "the text ends inside a string" };
}

/** Where the number or literal that begins at `start` ends, or what stands there instead of a value. */
export function wordEnd(text: string, start: number): number | Problem {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? "";
  const end = start + word.length;
  if (LITERALS.includes(word)) return end;
  if (NUMBER.test(word)) {
    if (Number.isFinite(Number(word))) return end;
    return { code: "overflow", offset: start, message: `${shown(word)} is beyond the range of a double` };
  }
  if (word === "") return misplaced(text, start, "a value");
  if (NON_FINITE.test(word)) return { code: "non-finite", offset: start, message: `${word} is not JSON` };
  const isBeginning = NUMBER_BEGINNING.test(word) || LITERALS.some((literal) => literal.startsWith(word));
  if (end === text.length && isBeginning) {
    return { code: "truncated", offset: end, message: `the text ends inside a value, after ${shown(word)}` };
  }
  if (/^[-+.\d]/.test(word)) {
    return { code: "bad-number", offset: start, message: `${shown(word)} is not a JSON number: ${numberFlaw(word)}` };
  }
  const literal = Object.hasOwn(PYTHON_LITERALS, word) ? PYTHON_LITERALS[word] : undefined;
  if (literal) {
    const message = `${word} is Python, not JSON`;
    return { code: "unexpected", offset: start, message, remedy: `Write ${literal} (in Python json.dumps, not str).` };
  }
  return misplaced(text, start, "a value");
}

/** What stands at `at` although something else must. */
export function misplaced(text: string, at: number, expected: string): Problem {
  const message = `expected ${expected}, found ${shown(pieceAt(text, at))}`;
  if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2))) return { code: "comment", offset: at, message };
  if (text[at] === "'") return { code: "single-quote", offset: at, message };
  return { code: "unexpected", offset: at, message };
}

/** A piece of a document, quoted and of bounded length. */
export function shown(piece: string): string {
  return JSON.stringify(piece.length > 40 ? `${piece.slice(0, 40)}…` : piece);
}

function pieceAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function escapedUnit(text: string, at: number): number | Problem {
  const letter = text[at + 1];
  if (letter === undefined) return { code: "truncated", offset: text.length, message: "the text ends inside a string" };
  if ('"\\/bfnrt'.includes(letter)) return 0x20;
  const digits = text.slice(at + 2, at + 6);
  if (letter === "u" && /^[\da-fA-F]{4}$/.test(digits)) return Number.parseInt(digits, 16);
  if (letter === "u" && at + 2 + digits.length === text.length && /^[\da-fA-F]*$/.test(digits)) {
    return { code: "truncated", offset: text.length, message: "the text ends inside a string" };
  }
  const written = letter === "u" ? `\\u${digits}` : `\\${letter}`;
  return { code: "bad-escape", offset: at, message: `${shown(written)} is not an escape of JSON` };
}

function controlCharacter(unit: number, offset: number): Problem {
  const name =
    unit === 0x0a
      ? "a line break"
      : unit === 0x09
        ? "a tab"
        : `control character U+${unit.toString(16).padStart(4, "0").toUpperCase()}`;
  return { code: "control-character", offset, message: `${name} stands unescaped in a string` };
}

function loneSurrogate(offset: number): Problem {
  return { code: "lone-surrogate", offset, message: "half of a surrogate pair stands alone in a string" };
}

function numberFlaw(word: string): string {
  if (word.startsWith("+")) return "it begins with a plus sign";
  if (/^-?0[xXoObB]/.test(word)) return "it is not decimal";
  if (/^-?0\d/.test(word)) return "it has a leading zero";
  if (/^-?\./.test(word)) return "no digit stands before its point";
  if (/\.(?!\d)/.test(word)) return "no digit follows its point";
  if (word.includes("_")) return "its digits are grouped";
  return "it is not written as digits, fraction and exponent";
}
