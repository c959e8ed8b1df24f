import type { Column } from "../artifact.ts";
import { formatPointer } from "./json-pointer.ts";
import { pythonFloatText } from "./python-float.ts";
import { textOf } from "./source-text.ts";
import { UnwritableValueError } from "./unwritable-value-error.ts";

/** A column to write; without a type, values are written as what they are. */
export type CsvColumn = Pick<Column, "name"> & Partial<Pick<Column, "type" | "pointed">>;

/** How the lines of a table are written. */
export interface CsvStyle {
  /** LF as pandas writes, or CRLF as Python's csv module does. LF by default. */
  readonly newline?: "\n" | "\r\n";
}

const PIECE_LENGTH = 1 << 16;

/**
 * Writes a table as pandas and Python's csv module do, in pieces of some 64 Ki characters: cells quoted only where they must be, floats
 * as Python writes them, blank for null and NaN, True and False. Throws UnwritableValueError at a value that does not fit its column, and
 * at one that has no column: it would be lost.
 */
export function* formatCsv(
  columns: readonly CsvColumn[],
  rows: Iterable<Readonly<Record<string, unknown>>>,
  { newline = "\n" }: CsvStyle = {},
): Generator<string> {
  let piece = lineText(
    columns.map((column) => quoted(column.name)),
    newline,
  );
  const names = new Set(columns.map((column) => column.name));
  let row = 0;
  for (const value of rows) {
    requireColumns(value, names, row);
    const cells = columns.map((column) => cellText(value, column, row));
    piece += lineText(cells, newline);
    if (piece.length >= PIECE_LENGTH) {
      yield piece;
      piece = "";
    }
    row += 1;
  }
  if (piece !== "") yield piece;
}

function requireColumns(row: unknown, names: ReadonlySet<string>, index: number): void {
  if (typeof row !== "object" || row === null)
    throw new UnwritableValueError(formatPointer([index]), "it is no row", "Give an object with a member a column.");
  for (const [name, value] of Object.entries(row))
    if (value !== undefined && !names.has(name))
      throw unwritable(index, name, "the table has no such column", "Give the first row every column of the table.");
}

function lineText(cells: readonly string[], newline: string): string {
  // A blank line would not count as a row.
  if (cells.length === 1 && cells[0] === "") return `""${newline}`;
  return cells.join(",") + newline;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cellText(row: Readonly<Record<string, unknown>>, { name, type, pointed }: CsvColumn, index: number): string {
  const value = Object.hasOwn(row, name) ? row[name] : undefined;
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "number" && (type === undefined || type === "number" || pointed)) {
    const isFloat = type === "number" || !Number.isSafeInteger(value) || Object.is(value, -0);
    return textOf(row, name) ?? (isFloat ? pythonFloatText(value) : String(value));
  }
  if (typeof value === "boolean" && (type === undefined || type === "boolean")) return value ? "True" : "False";
  if (typeof value === "string" && (type === undefined || type === "string")) {
    if (!/\p{Surrogate}/u.test(value)) return quoted(value);
    throw unwritable(index, name, "half of a surrogate pair stands alone", "Write whole characters.");
  }
  const isInteger = typeof value === "bigint" || (Number.isSafeInteger(value) && !Object.is(value, -0));
  if (isInteger && (type === undefined || type === "integer")) return String(value);
  const found = typeof value === "number" ? String(value) : `a value of type ${typeof value}`;
  throw unwritable(
    index,
    name,
    `${found} is no ${type ?? "cell"}`,
    `Give a value of type ${type ?? "string"}, or null.`,
  );
}

function unwritable(row: number, column: string, message: string, remedy: string): UnwritableValueError {
  return new UnwritableValueError(formatPointer([row, column]), message, remedy);
}
