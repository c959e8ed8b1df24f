import { parsePointer } from "../src/formats/json-pointer.ts";
import { forgetText, rememberKeys, rememberText, sourceKeysOf, textOf } from "../src/formats/source-text.ts";

/** One operation of RFC 6902, without `test`. */
export interface PatchOperation {
  readonly op: "add" | "remove" | "replace" | "move" | "copy";
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

/**
 * Applies one RFC 6902 operation in place and answers the document. What was read losslessly keeps the text of its numbers, wherever it
 * comes to stand. Throws when it is no such operation, or when its place does not exist.
 */
export function applyPatch(document: unknown, operation: PatchOperation): unknown {
  const { op, path, from } = operation;
  if (op !== "move" && op !== "copy") {
    if (op !== "remove" && operation.value === undefined) throw new Error(`${op} ${path}: nothing says what`);
    return edit(document, operation, textOf(operation, "value"));
  }
  if (from === undefined) throw new Error(`${op} ${path}: nothing says from where`);
  if (op === "move" && path.startsWith(`${from}/`)) throw new Error(`${path} lies in what is moved`);
  const tokens = tokensOf(from);
  const value = clone(tokens.reduce(step, document));
  const last = tokens.pop();
  const text = last === undefined ? undefined : textOf(tokens.reduce(step, document) as Container, last);
  const without = op === "move" && from !== path ? edit(document, { op: "remove", path: from }) : document;
  return edit(without, { op: op === "move" && from === path ? "replace" : "add", path, value }, text);
}

/** `text`: how the value is written, when it is a number. */
function edit(document: unknown, operation: PatchOperation, text?: string): unknown {
  const { op, path } = operation;
  const tokens = tokensOf(path);
  const key = tokens.pop();
  if (key === undefined) {
    if (op === "remove") throw new Error("the whole document cannot be removed");
    return operation.value;
  }
  const parent = tokens.reduce(step, document) as Container;
  if (typeof parent !== "object" || parent === null) throw new Error(`${path}: its parent is no container`);
  if (Array.isArray(parent)) patchArray(parent, key, operation, text);
  else patchObject(parent, key, operation, text);
  return document;
}

function patchArray(parent: unknown[], key: string, { op, value, path }: PatchOperation, text?: string): void {
  const index = op === "add" && key === "-" ? parent.length : indexOf(key);
  if (index === undefined || index > parent.length || (op !== "add" && index === parent.length))
    throw new Error(`${path}: no such item`);
  const texts = parent.map((_, at) => textOf(parent, at));
  const count = op === "add" ? 0 : 1;
  parent.splice(index, count, ...(op === "remove" ? [] : [value]));
  texts.splice(index, count, ...(op === "remove" ? [] : [text]));
  for (const [at, written] of texts.entries()) putText(parent, at, written);
}

function patchObject(
  parent: Record<string, unknown>,
  key: string,
  { op, value, path }: PatchOperation,
  text?: string,
): void {
  if (op !== "add" && !Object.hasOwn(parent, key)) throw new Error(`${path}: no such member`);
  if (op === "remove") {
    delete parent[key];
    return;
  }
  // An assignment to `__proto__` would not make a member.
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
  putText(parent, key, text);
}

function putText(container: Container, key: string | number, text: string | undefined): void {
  if (text === undefined) forgetText(container, key);
  else rememberText(container, key, text);
}

/** A copy in which numbers and members are written as in the original. */
function clone(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy = (Array.isArray(value) ? [] : {}) as Record<string, unknown>;
  for (const [key, member] of Object.entries(value)) {
    Object.defineProperty(copy, key, { value: clone(member), writable: true, enumerable: true, configurable: true });
    const text = textOf(value, key);
    if (text !== undefined) rememberText(copy, key, text);
  }
  const keys = sourceKeysOf(value);
  if (keys) rememberKeys(copy, keys);
  return copy;
}

function tokensOf(path: string): string[] {
  const tokens = parsePointer(path);
  if (!tokens) throw new Error(`${JSON.stringify(path)} is no JSON Pointer`);
  return tokens;
}

const indexOf = (key: string) => (/^(0|[1-9]\d*)$/.test(key) ? Number(key) : undefined);

function step(value: unknown, key: string): unknown {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  if (!isThere || (Array.isArray(value) && indexOf(key) === undefined)) throw new Error(`/${key}: no such place`);
  return (value as Record<string, unknown>)[key];
}
