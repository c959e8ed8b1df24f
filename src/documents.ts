import { UnreadableFileError } from "./errors.ts";
import { type JsonResult, parseJson } from "./formats/json-parse.ts";
import { faultAt } from "./formats/syntax-fault.ts";
import type { Limits } from "./limits.ts";
import type { Tree } from "./tree/tree.ts";

/** A JSON file after parsing. */
export interface ParsedDocument {
  /** In bytes; undefined when it was too large to be read. */
  readonly size?: number;
  /** What was read where it is no document; the text of a document says as much. */
  readonly bytes?: Uint8Array;
  readonly result: JsonResult;
}

/** Reads and parses a JSON file. Throws UnreadableFileError. */
export function parseFresh(tree: Tree, file: string, limits: Limits): ParsedDocument {
  try {
    const bytes = tree.read(file, limits.documentBytes, true);
    const size = bytes.length;
    const result = parseJson(bytes, { maxDepth: limits.depth, late: true });
    return result.ok ? { size, result } : { size, bytes: new Uint8Array(bytes), result };
  } catch (thrown) {
    const size = thrown instanceof UnreadableFileError ? tree.size(file) : undefined;
    if (size === undefined || size <= limits.documentBytes) throw thrown;
    const message = `the document has ${size} bytes, more than the limit of ${limits.documentBytes}`;
    return { result: { ok: false, fault: faultAt({ code: "size", offset: 0, message }, { line: 1, column: 1 }) } };
  }
}
