import type { Issue } from "../issue.ts";
import { grouped } from "./number-text.ts";
import { visible, wholeCharacters } from "./visible-text.ts";

const maxDepth = 4;

/** A value as JSON on one line of about `limit` characters at most; what is left out is counted. */
export function valueText(value: unknown, limit = 160): string {
  return visible(write(value, limit, 0, 0));
}

/** `expected` and `found` of a finding, each cut so that the first difference of two long texts stays in sight. */
export function expectation(
  { expected, found }: Pick<Issue, "expected" | "found">,
  limit = 160,
): { expected?: string; found?: string } {
  let start = 0;
  if (typeof expected === "string" && typeof found === "string" && Math.max(expected.length, found.length) > limit) {
    let same = 0;
    while (same < expected.length && expected[same] === found[same]) same++;
    start = same > limit / 2 ? same - Math.floor(limit / 4) : 0;
  }
  return {
    ...(expected !== undefined && { expected: visible(write(expected, limit, 0, start)) }),
    ...(found !== undefined && { found: visible(write(found, limit, 0, start)) }),
  };
}

function write(value: unknown, limit: number, depth: number, start: number): string {
  if (typeof value === "string") return writeString(value, limit, start);
  if (typeof value !== "object" || value === null) return String(value);
  const isArray = Array.isArray(value);
  const keys = Object.keys(value);
  const [open, close] = isArray ? ["[", "]"] : ["{", "}"];
  if (keys.length === 0) return open + close;
  if (depth === maxDepth) return `${open}…${close}`;
  let text = open;
  for (const [index, key] of keys.entries()) {
    if (index > 0) text += ", ";
    if (text.length >= limit) return `${text}… ${keys.length - index} more${close}`;
    if (!isArray) text += `${writeString(key, 40, 0)}: `;
    text += write((value as Record<string, unknown>)[key], Math.max(20, limit - text.length), depth + 1, 0);
  }
  return text + close;
}

function writeString(text: string, limit: number, start: number): string {
  if (text.length <= limit) return JSON.stringify(text);
  const from = Math.min(start, text.length);
  const end = Math.min(text.length, from + limit);
  const shown = JSON.stringify(wholeCharacters(text, from, end)).slice(1, -1);
  return `"${from > 0 ? "…" : ""}${shown}${end < text.length ? "…" : ""}" (${grouped(text.length)} characters)`;
}
