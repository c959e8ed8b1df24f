import { parseJsonLossless } from "../../src/formats/json-lossless.ts";
import { valueAt } from "../../src/formats/json-pointer.ts";
import { numberText } from "../../src/formats/number-text.ts";
import { textOf } from "../../src/formats/source-text.ts";

/**
 * How the numbers of a document are written: a function from a place to the number's text, `100.0` where the value is 100. Undefined
 * where there is no number, or no document.
 */
export function writtenNumbers(document: string | undefined): (pointer: string, member: string) => string | undefined {
  const parsed = document === undefined ? undefined : parseJsonLossless(document, { keyOrder: "declared", plan: 0 });
  return (pointer, member) => {
    const holder = parsed?.ok ? valueAt(parsed.value, pointer) : undefined;
    if (typeof holder !== "object" || holder === null) return undefined;
    const value = (holder as Readonly<Record<string, unknown>>)[member];
    if (typeof value !== "number") return undefined;
    return textOf(holder, member) ?? numberText(value, 0);
  };
}
