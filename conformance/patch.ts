import { parsePointer } from "../src/formats/json-pointer.ts";

/** One operation of RFC 6902, without `test`. */
export interface PatchOperation {
  readonly op: "add" | "remove" | "replace" | "move" | "copy";
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

/** Applies one RFC 6902 operation in place and answers the document. Throws when it is none, or when its place does not exist. */
export function applyPatch(document: unknown, operation: PatchOperation): unknown {
  const { op, path, from } = operation;
  if (op === "move" || op === "copy") {
    if (from === undefined) throw new Error(`${op} ${path}: nothing says from where`);
    if (op === "move" && path.startsWith(`${from}/`)) throw new Error(`${path} lies in what is moved`);
    const value = structuredClone(tokensOf(from).reduce(step, document));
    const without = op === "move" && from !== path ? applyPatch(document, { op: "remove", path: from }) : document;
    return applyPatch(without, { op: op === "move" && from === path ? "replace" : "add", path, value });
  }
  if (op !== "remove" && operation.value === undefined) throw new Error(`${op} ${path}: nothing says what`);
  const tokens = tokensOf(path);
  const key = tokens.pop();
  if (key === undefined) {
    if (op === "remove") throw new Error("the whole document cannot be removed");
    return operation.value;
  }
  const parent = tokens.reduce(step, document) as Container;
  if (typeof parent !== "object" || parent === null) throw new Error(`${path}: its parent is no container`);
  if (Array.isArray(parent)) patchArray(parent, key, operation);
  else patchObject(parent, key, operation);
  return document;
}

function patchArray(parent: unknown[], key: string, { op, value, path }: PatchOperation): void {
  const index = op === "add" && key === "-" ? parent.length : indexOf(key);
  if (index === undefined || index > parent.length || (op !== "add" && index === parent.length))
    throw new Error(`${path}: no such item`);
  if (op === "add") parent.splice(index, 0, value);
  else if (op === "replace") parent[index] = value;
  else parent.splice(index, 1);
}

function patchObject(parent: Record<string, unknown>, key: string, { op, value, path }: PatchOperation): void {
  if (op !== "add" && !Object.hasOwn(parent, key)) throw new Error(`${path}: no such member`);
  if (op === "remove") delete parent[key];
  // An assignment to `__proto__` would not make a member.
  else Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
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
