import { canonicalJson } from "../../src/formats/canonical-json.ts";
import { parseJsonLossless } from "../../src/formats/json-lossless.ts";
import { UnwritableValueError } from "../../src/formats/unwritable-value-error.ts";
import type { Directory } from "../../src/view.ts";
import type { Finding } from "../rule.ts";
import { isSurelyCanonical } from "./surely-canonical.ts";

/** The first line in which a JSON text is not written canonically. */
export interface UncanonicalLine {
  /** Counted from 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares a JSON text with the canonical one of the same value: members sorted by code point, two spaces a level, characters beyond
 * ASCII as they are, floats in their shortest form, one newline at the end. Undefined when it is canonical, not strict JSON or empty.
 * `value` is what the text says, where it is known: most texts then need not be read again.
 */
export function uncanonicalLine(text: string, value?: unknown): UncanonicalLine | undefined {
  if (text === "" || (value !== undefined && isSurelyCanonical(text, value))) return undefined;
  const canonical = canonicalText(text);
  if (canonical === undefined || canonical === text) return undefined;
  const expected = canonical.split("\n");
  const found = text.split("\n");
  const line = expected.findIndex((one, index) => one !== found[index]);
  const at = line < 0 ? expected.length : line;
  return { line: at + 1, expected: expected[at] ?? "", found: found[at] ?? "the end of the file" };
}

function canonicalText(text: string): string | undefined {
  const parsed = parseJsonLossless(text, { keyOrder: "declared", plan: 0 });
  if (!parsed.ok) return undefined;
  try {
    return `${canonicalJson(parsed.value, { indent: 2 })}\n`;
  } catch (thrown) {
    if (thrown instanceof UnwritableValueError) return undefined;
    throw thrown;
  }
}

/** JSON files of a directory that are not written canonically, each with the first line that differs. */
export function* uncanonicalFiles(directory: Directory, files: readonly string[]): Generator<Finding> {
  for (const file of files) {
    const departure = uncanonicalLine(directory.text(file) ?? "", directory.json(file));
    if (!departure) continue;
    const { line, expected, found } = departure;
    yield { file, pointer: "", expected, found, message: `line ${line} is not written canonically` };
  }
}
