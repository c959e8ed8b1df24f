import { parseJsonLossless } from "../../src/formats/json-lossless.ts";
import { beforeNull, sortedLine } from "./python-compact.ts";
import { sha1 } from "./sha1.ts";

/** The hashes that a producer may have taken of a member of a document, numbers as they stand in its text. Empty when there is no such object. */
export function memberHashes(text: string, member: string): readonly string[] {
  const parsed = parseJsonLossless(text, { keyOrder: "declared", plan: 0 });
  const value = parsed.ok ? (parsed.value as Readonly<Record<string, unknown>> | null)?.[member] : undefined;
  if (typeof value !== "object" || value === null) return [];
  const line = sortedLine(value);
  return line === undefined ? [] : beforeNull(line).map(sha1);
}
