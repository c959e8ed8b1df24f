import { type Tree, UnreadableFileError } from "@quantlab/contracts";

/** A JSON object of a run, or why there is none. */
export type JsonDocument =
  | { readonly state: "present"; readonly value: Readonly<Record<string, unknown>> }
  | { readonly state: "absent" }
  | { readonly state: "broken"; readonly reason: string; readonly cause?: unknown };

const mostBytes = 64 * 1024 * 1024;

/** Reads a JSON object below a tree. Whatever lies there is an answer, links out of the tree and other types included. */
export function readJsonObject(tree: Tree, file: string): JsonDocument {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(tree.read(file, mostBytes));
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError)) return { state: "broken", reason: "it is no UTF-8 text", cause };
    return isListed(tree, file) ? { state: "broken", reason: cause.message, cause } : { state: "absent" };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return { state: "present", value };
    return {
      state: "broken",
      reason: `it is ${Array.isArray(value) ? "an array" : `${value === null ? "null" : `a ${typeof value}`}`}, no object`,
    };
  } catch (cause) {
    return { state: "broken", reason: `it is no JSON: ${(cause as Error).message}`, cause };
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object that is its own: names come from files, and `constructor` is one of them. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isListed(tree: Tree, file: string): boolean {
  const cut = file.lastIndexOf("/");
  try {
    return tree.list(cut < 0 ? "" : file.slice(0, cut)).some(({ name }) => name === file.slice(cut + 1));
  } catch {
    return false;
  }
}
