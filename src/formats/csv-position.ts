import type { CsvRow } from "./csv-parse.ts";
import { parsePointer } from "./json-pointer.ts";

/** Where in its line a place of a row (`/<row>/<column>`) begins, from 1; the row itself, and a cell whose place quotes hide, at 1. */
export function columnOfCell({ cells, bare }: CsvRow, names: readonly string[], pointer: string): number {
  const name = parsePointer(pointer)?.[1];
  const place = bare && name !== undefined ? names.indexOf(name) : -1;
  let column = 1;
  for (let before = 0; before < place; before++) column += (cells[before]?.length ?? 0) + 1;
  return column;
}
