import { diagnoseJson } from "./json-diagnosis.ts";
import type { JsonResult } from "./json-parse.ts";
import { faultIn, type Problem } from "./syntax-fault.ts";
import { decodeUtf8 } from "./utf8.ts";
import { firstInvalidByte, foreignEncoding, undecodable } from "./utf8-bytes.ts";

type Refused = Extract<JsonResult, { readonly ok: false }>;

/** Why a text is no JSON, which `JSON.parse` has refused. */
export function refusal(input: Uint8Array | string, text: string, maxDepth: number): Refused {
  const foreign = typeof input === "string" ? undefined : foreignEncoding(input);
  if (foreign === "bom" || text.startsWith("\ufeff")) {
    return failure(text, { code: "bom", offset: 0, message: "the text begins with a byte order mark" });
  }
  if (foreign === "utf16") return encodingFailure(input as Uint8Array);
  const unknown: Problem = { code: "unexpected", offset: 0, message: "the text is not JSON" };
  return failure(text, diagnoseJson(text, maxDepth) ?? unknown);
}

/** Why bytes are no text. */
export function encodingFailure(bytes: Uint8Array): Refused {
  if (foreignEncoding(bytes) === "utf16") {
    return failure("", { code: "utf16", offset: 0, message: "the text is UTF-16 or UTF-32" });
  }
  const invalid = firstInvalidByte(bytes);
  const before = decodeUtf8(bytes.subarray(0, invalid)) ?? "";
  return failure(before, { ...undecodable(bytes, invalid), offset: before.length });
}

/** A fault, with its line and column. */
export function failure(text: string, problem: Problem): Refused {
  return { ok: false, fault: faultIn(text, problem) };
}
