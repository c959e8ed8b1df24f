import { UnreadableFileError } from "./errors.ts";
import { type JsonResult, parseJson } from "./formats/json-parse.ts";
import { faultAt } from "./formats/syntax-fault.ts";
import type { Limits } from "./limits.ts";
import type { Tree } from "./tree/tree.ts";

/** A JSON file after parsing; without bytes when it was too large to be read. */
export interface ParsedDocument {
  readonly bytes?: Uint8Array;
  readonly result: JsonResult;
}

/** Reads and parses a JSON file. Throws UnreadableFileError. */
export function parseFresh(tree: Tree, file: string, limits: Limits): ParsedDocument {
  try {
    const bytes = tree.read(file, limits.documentBytes);
    return { bytes, result: parseJson(bytes, { maxDepth: limits.depth }) };
  } catch (thrown) {
    const size = thrown instanceof UnreadableFileError ? tree.size(file) : undefined;
    if (size === undefined || size <= limits.documentBytes) throw thrown;
    const message = `the document has ${size} bytes, more than the limit of ${limits.documentBytes}`;
    return { result: { ok: false, fault: faultAt({ code: "size", offset: 0, message }, { line: 1, column: 1 }) } };
  }
}
