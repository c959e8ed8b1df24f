import type { Column } from "../artifact.ts";

/** What a cell holds; null is a blank cell of a nullable column. */
export type CellValue = string | number | boolean | null;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const INTEGER = /^(?:0|-?[1-9]\d*)$/;

/**
 * The value of a cell, undefined when its text is not of the column's type. Numbers are written as Python writes them, "inf" and "-inf"
 * included; a figure that is not known is blank, so "nan" is refused. Integers have no point, unless their column says so, and fit in 53 bits.
 */
export function readCell(text: string, column: Column): CellValue | undefined {
  if (text === "" && column.nullable) return null;
  switch (column.type) {
    case "string":
      return text;
    case "number":
      return readNumber(text);
    case "integer":
      if (INTEGER.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
      return column.pointed ? readNumber(text) : undefined;
    case "boolean":
      return text === "True" ? true : text === "False" ? false : undefined;
  }
}

function readNumber(text: string): number | undefined {
  if (text === "inf") return Number.POSITIVE_INFINITY;
  if (text === "-inf") return Number.NEGATIVE_INFINITY;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
