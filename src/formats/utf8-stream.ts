import type { Problem } from "./syntax-fault.ts";
import { decodeUtf8 } from "./utf8.ts";
import { completeLength, firstInvalidByte, foreignEncoding, undecodable } from "./utf8-bytes.ts";

/** What is wrong with bytes behind the text that was decoded before them. */
export type DecodingProblem = Omit<Problem, "offset">;

// As many bytes tell the encoding.
const SMALLEST_PIECE = 4;

/** Decodes UTF-8 piece by piece; returns what is wrong with the bytes behind the last text, undefined when all decode. */
export function* decodeChunks(chunks: Iterable<Uint8Array>): Generator<string, DecodingProblem | undefined> {
  let carried = new Uint8Array(0);
  let consumed = 0;
  for (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : joined(carried, chunk);
    const complete = bytes.length < SMALLEST_PIECE ? 0 : completeLength(bytes);
    const problem = yield* decodePiece(bytes, complete, consumed);
    if (problem) return problem;
    // The source may overwrite its chunk.
    carried = bytes.slice(complete);
    consumed += complete;
  }
  return yield* decodePiece(carried, carried.length, consumed);
}

function* decodePiece(
  bytes: Uint8Array,
  length: number,
  consumed: number,
): Generator<string, DecodingProblem | undefined> {
  if (length === 0) return undefined;
  if (consumed === 0 && foreignEncoding(bytes) === "utf16")
    return { code: "utf16", message: "the text is UTF-16 or UTF-32" };
  const text = decodeUtf8(bytes.subarray(0, length));
  if (text !== undefined) {
    yield text;
    return undefined;
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid > 0) yield decodeUtf8(bytes.subarray(0, invalid)) ?? "";
  return undecodable(bytes, invalid, consumed);
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}
