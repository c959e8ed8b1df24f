import { diagnoseJson } from "./json-diagnosis.ts";
import { encodingFailure, failure, refusal } from "./json-refusal.ts";
import { isPlainJson, largeMembers } from "./json-scan.ts";
import { countWrittenMembers, surveyValue } from "./json-survey.ts";
import { parseWithLateMembers } from "./late-members.ts";
import type { SyntaxFault } from "./syntax-fault.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Bounds of what is parsed. */
export interface JsonLimits {
  /** How deep containers may nest: 512 by default, 2000 at most. */
  readonly maxDepth?: number;
  /** Length in bytes (of a string in UTF-16 code units) beyond which nothing is parsed: by default what a string can hold. */
  readonly maxBytes?: number;
}

/** How a document is read. */
export interface JsonReading extends JsonLimits {
  /** Large members of it may be parsed when somebody reads them. */
  readonly late?: boolean;
}

/** What a document was read from. */
export interface JsonSource {
  readonly text: string;
}

/** A document, or why the text is none. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown; readonly source: JsonSource }
  | { readonly ok: false; readonly fault: SyntaxFault };

const LONGEST_STRING = 0x1fffffe8;
/** A shorter text is surveyed before it could be scanned. */
const SHORTEST_SCANNED = 8192;

/**
 * Reads strict JSON (RFC 8259, UTF-8 without a byte order mark). Refuses beyond what JSON.parse refuses: duplicate keys, half
 * surrogate pairs, numbers beyond the range of a double, nesting and length beyond the limits. Never throws.
 */
export function parseJson(input: Uint8Array | string, reading: JsonReading = {}): JsonResult {
  const maxDepth = Math.min(reading.maxDepth ?? 512, 2000);
  const maxBytes = Math.min(reading.maxBytes ?? LONGEST_STRING, LONGEST_STRING);
  if (input.length > maxBytes) {
    const message = `${input.length} bytes are more than the limit of ${maxBytes}`;
    return failure("", { code: "size", offset: 0, message });
  }
  const text = typeof input === "string" ? input : decodeUtf8(input);
  if (text === undefined) return encodingFailure(input as Uint8Array);
  const isPlain = typeof input !== "string" && input.length >= SHORTEST_SCANNED && isPlainJson(input, maxDepth);
  let value: unknown;
  try {
    // Places in bytes are places in the text where that is ASCII.
    const large = isPlain && reading.late && text.length === input.length ? largeMembers() : [];
    value = (large.length > 0 && parseWithLateMembers(text, large)) || JSON.parse(text);
  } catch {
    return refusal(input, text, maxDepth);
  }
  if (isPlain) return { ok: true, value, source: { text } };
  const survey = surveyValue(value, maxDepth);
  if (
    survey.tooDeep ||
    survey.overflows ||
    survey.members !== countWrittenMembers(text) ||
    mayHoldLoneSurrogate(input, text) ||
    isPolluted()
  ) {
    const problem = diagnoseJson(text, maxDepth);
    if (problem) return failure(text, problem);
  }
  return { ok: true, value, source: { text } };
}

// Bytes that decode hold whole characters, so that only an escape can be half a pair.
function mayHoldLoneSurrogate(input: Uint8Array | string, text: string): boolean {
  if (text.includes("\\") && (text.includes("\\ud") || text.includes("\\uD"))) return true;
  return typeof input === "string" && /\p{Surrogate}/u.test(text);
}

// Members added to Object.prototype would be counted as if they had been parsed.
function isPolluted(): boolean {
  return Object.keys(Object.prototype).length > 0;
}
