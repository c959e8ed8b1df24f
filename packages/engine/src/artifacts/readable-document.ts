import { readFileSync } from "node:fs";
import path from "node:path";
import { isObject } from "../is-object.ts";

/** A JSON object as it was parsed. */
export type ReadableDocument = Readonly<Record<string, unknown>>;

/** The document of a directory; what cannot be read or is no JSON object is not there: one broken result does not hide the others. */
export function readableDocument(directory: string, name: string): ReadableDocument | undefined {
  try {
    return asDocument(JSON.parse(readFileSync(path.join(directory, name), "utf8")));
  } catch {
    return undefined;
  }
}

/** The value when it is an object. */
export function asDocument(value: unknown): ReadableDocument | undefined {
  return isObject(value) ? value : undefined;
}
