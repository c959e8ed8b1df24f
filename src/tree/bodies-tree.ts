import { UnreadableFileError } from "../errors.ts";
import { parseJson } from "../formats/json-parse.ts";
import { walkJson } from "../formats/json-walk.ts";
import { defaultLimits } from "../limits.ts";
import type { Tree } from "./tree.ts";

/**
 * A recorder may keep whole exchanges, `{request: {method, path}, status, content_type, body}`. Seen through this tree, such a file holds
 * its body and spaces around it, so that lines and columns stay those of the file. The tree itself when none of the files is one.
 */
export function bodiesTree(tree: Tree): Tree {
  const bodies = new Map<string, Uint8Array>();
  for (const { name, type } of tree.list("")) {
    const body = type === "file" ? bodyOf(tree, name) : undefined;
    if (body) bodies.set(name, body);
  }
  if (bodies.size === 0) return tree;
  return {
    name: tree.name,
    parentName: tree.parentName,
    path: tree.path,
    list: (folder) => tree.list(folder),
    size: (file) => bodies.get(file)?.length ?? tree.size(file),
    read: (file, limit) => bodies.get(file) ?? tree.read(file, limit),
    *chunks(file) {
      const body = bodies.get(file);
      if (body) yield body;
      else yield* tree.chunks(file);
    },
    subtree: (folder) => tree.subtree(folder),
  };
}

function bodyOf(tree: Tree, file: string): Uint8Array | undefined {
  if (!file.endsWith(".json") || (tree.size(file) ?? 0) === 0) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = tree.read(file, defaultLimits.documentBytes);
  } catch (thrown) {
    // Whoever judges the file says why.
    if (thrown instanceof UnreadableFileError) return undefined;
    throw thrown;
  }
  const parsed = parseJson(bytes, { maxDepth: defaultLimits.depth });
  if (!parsed.ok || !isExchange(parsed.value)) return undefined;
  const text = new TextDecoder().decode(bytes);
  const [start, end] = memberRange(text, "body");
  const blank = (part: string) => part.replace(/[^\r\n]/g, " ");
  return new TextEncoder().encode(blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end)));
}

function isExchange(value: unknown): boolean {
  const { request, status, body } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { method, path } = (request ?? {}) as Readonly<Record<string, unknown>>;
  return typeof method === "string" && typeof path === "string" && typeof status === "number" && body !== undefined;
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
