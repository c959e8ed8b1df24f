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
  readonly body: unknown;
  /** The body where it stands in the file, and spaces around it. */
  readonly bytes: Uint8Array;
}

/** The exchange `{request: {method, path}, status, content_type, body}` that a JSON file is; undefined when it is none. */
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
  if (!text.includes('"request"')) return undefined;
  const parsed = parseJson(bytes, { maxDepth: defaultLimits.depth });
  if (!parsed.ok) return undefined;
  const { request, status, body } = (parsed.value ?? {}) as Readonly<Record<string, unknown>>;
  const { method, path } = (request ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof method !== "string" || typeof path !== "string" || typeof status !== "number" || body === undefined)
    return undefined;
  const [start, end] = memberRange(text, "body");
  const blank = (part: string) => part.replace(/[^\r\n]/g, " ");
  const atItsPlace = blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
  const asked = path.replace(/[?#].*$/s, "");
  return { method, path: asked, status, body, bytes: new TextEncoder().encode(atItsPlace) };
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
