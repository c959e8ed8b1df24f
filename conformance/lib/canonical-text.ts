import { parseJsonLossless } from "../../src/formats/json-lossless.ts";
import { walkJson } from "../../src/formats/json-walk.ts";
import { pythonFloatText } from "../../src/formats/python-float.ts";
import { formatPythonJson } from "../../src/formats/python-json.ts";

/** The first line in which a JSON text is not written canonically. */
export interface UncanonicalLine {
  /** Counted from 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares a JSON text with the canonical one of the same value: members sorted by code point, two spaces a level, characters beyond
 * ASCII as they are, floats in their shortest form, one newline at the end. Undefined when it is canonical, or not strict JSON.
 */
export function uncanonicalLine(text: string): UncanonicalLine | undefined {
  const parsed = parseJsonLossless(text, { keyOrder: "declared", plan: 0 });
  if (!parsed.ok) return undefined;
  const style = { keyOrder: "sorted", indent: 2, ascii: false, plan: 0 } as const;
  const formatted = formatPythonJson(parsed.value, style);
  if (!formatted.ok) return undefined;
  const canonical = `${withShortFloats(formatted.text)}\n`;
  if (canonical === text) return undefined;
  const expected = canonical.split("\n");
  const found = text.split("\n");
  const line = expected.findIndex((one, index) => one !== found[index]);
  const at = line < 0 ? expected.length : line;
  return { line: at + 1, expected: expected[at] ?? "", found: found[at] ?? "the end of the file" };
}

/** Numbers with a point or an exponent are floats. */
function withShortFloats(text: string): string {
  let written = "";
  let from = 0;
  walkJson(text, {
    value(_key, start, end) {
      if (end === undefined || !/^-?\d+[.eE]/.test(text.slice(start, end))) return;
      const number = Number(text.slice(start, end));
      if (!Number.isFinite(number)) return;
      written += text.slice(from, start) + pythonFloatText(number);
      from = end;
    },
    close() {},
  });
  return written + text.slice(from);
}
