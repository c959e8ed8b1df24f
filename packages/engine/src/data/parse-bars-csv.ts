import type { Bars } from "../bars.ts";
import type { BarRange } from "./bar-table.ts";
import { csvReader } from "./csv-reader.ts";

/**
 * Reads bars from the text of a CSV table. Names of columns are taken in lower case; the first column is the time where no name says
 * so; open, high, low, close and volume are kept, others ignored; a row that lacks one of them is dropped; rows keep their order. Throws
 * DataError, with the line, on what is neither a time nor a number.
 */
export function parseBarsCsv(text: string, file: string, range: BarRange = {}): Bars {
  const reader = csvReader(file, range);
  reader.take(text);
  return reader.end().bars;
}
