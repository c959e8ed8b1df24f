import { UnreadableFileError } from "../errors.ts";
import { parseJson } from "../formats/json-parse.ts";
import { walkJson } from "../formats/json-walk.ts";
import { defaultLimits } from "../limits.ts";
import type { Tree } from "./tree.ts";

/** A recorded exchange: what was asked, and what was answered. */
export interface Exchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Undefined when the file is no JSON. */
  readonly body: unknown;
  /** The body where it stands in the file, and spaces around it. */
  readonly bytes: Uint8Array;
}

/** The exchange that a JSON file is, as `{request: {method, path}, status, body}` or `{method, path, status, json}`; undefined when it is none. */
export function exchangeIn(tree: Tree, file: string): Exchange | undefined {
  if (!file.endsWith(".json") || (tree.size(file) ?? 0) === 0) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = tree.read(file, defaultLimits.documentBytes);
  } catch (thrown) {
    // Whoever judges the file says why.
    if (thrown instanceof UnreadableFileError) return undefined;
    throw thrown;
  }
  const text = new TextDecoder().decode(bytes);
  // Most documents are none: they need not be parsed for that.
  if (!text.includes('"request"') && !text.includes('"method"')) return undefined;
  const parsed = parseJson(bytes, { maxDepth: defaultLimits.depth });
  if (!parsed.ok) return brokenExchange(text, bytes);
  if (typeof parsed.value !== "object" || parsed.value === null) return undefined;
  const document = parsed.value as Readonly<Record<string, unknown>>;
  const [asked, answer] = "request" in document ? [document.request, "body"] : [document, "json"];
  const { method, path } = (asked ?? {}) as Readonly<Record<string, unknown>>;
  const { status, [answer]: body } = document;
  if (typeof method !== "string" || typeof path !== "string" || typeof status !== "number" || body === undefined)
    return undefined;
  const [start, end] = memberRange(text, answer);
  const blank = (part: string) => part.replace(/[^\r\n]/g, " ");
  const atItsPlace = blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
  return { method, path: withoutQuery(path), status, body, bytes: new TextEncoder().encode(atItsPlace) };
}

const withoutQuery = (path: string) => path.replace(/[?#].*$/s, "");

const beginnings = [
  /^\s*\{\s*"request"\s*:\s*\{([^{}]*)\}\s*,\s*"status"\s*:\s*(\d{3})\b/,
  /^\s*\{(\s*"method"\s*:\s*"\w+"\s*,\s*"path"\s*:\s*"[^"\\]*"\s*),\s*"status"\s*:\s*(\d{3})\b/,
];

/** An exchange that is cut short or whose body is no JSON, by what stands before the body: the whole file is then what is judged. */
function brokenExchange(text: string, bytes: Uint8Array): Exchange | undefined {
  const begun = beginnings.map((beginning) => beginning.exec(text)).find((match) => match !== null);
  const [, request = "", status] = begun ?? [];
  const method = /"method"\s*:\s*"(\w+)"/.exec(request)?.[1];
  const path = /"path"\s*:\s*"([^"\\]*)"/.exec(request)?.[1];
  if (method === undefined || path === undefined) return undefined;
  return { method, path: withoutQuery(path), status: Number(status), body: undefined, bytes };
}

/** Where the value of a member of the root begins and ends; of a member that is written twice the last counts, as for parsers. */
function memberRange(text: string, name: string): [number, number] {
  let range: [number, number] = [0, text.length];
  let depth = 0;
  let open: number | undefined;
  walkJson(text, {
    value(key, start, end) {
      if (depth === 1 && key === name) {
        if (end === undefined) open = start;
        else range = [start, end];
      }
      if (end === undefined) depth += 1;
    },
    close(end) {
      depth -= 1;
      if (depth !== 1 || open === undefined) return;
      range = [open, end];
      open = undefined;
    },
  });
  return range;
}
