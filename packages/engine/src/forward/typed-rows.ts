import type { TextRows } from "../analytics/equity-curve.ts";
import type { ConfigValue, ConfigValues } from "../identity/config-json.ts";

const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const infinite = /^[-+]?inf(inity)?$/i;
const missing = new Set(["", "NaN", "nan", "NA", "N/A", "NULL", "null", "None", "<NA>", "n/a", "#N/A"]);

/** Columns of names: `7203`, `NA` and `TRUE` are instruments, `2024` is a split. */
const named = new Set(["ticker", "split_name"]);

/**
 * Rows of a table whose columns say what they are: whole numbers (bigint) where every cell is one, numbers where every cell is a number or
 * missing, truth values where every cell is one, and text otherwise. What is missing is null. Names stay text, whatever they look like.
 */
export function typedRows(rows: TextRows): ConfigValues[] {
  const names = Object.keys(rows[0] ?? {});
  const readers = names.map(
    (name) => [name, named.has(name) ? readName : readerOf(rows.map((row) => row[name] ?? ""))] as const,
  );
  return rows.map((row) => Object.fromEntries(readers.map(([name, read]) => [name, read(row[name] ?? "")])));
}

type ReadCell = (cell: string) => ConfigValue;

const readName: ReadCell = (cell) => (cell === "" ? null : cell);

function readerOf(cells: readonly string[]): ReadCell {
  if (cells.every((cell) => integer.test(cell))) return BigInt;
  if (cells.every((cell) => missing.has(cell) || decimal.test(cell) || infinite.test(cell)))
    return (cell) => (missing.has(cell) ? null : numberOf(cell));
  if (cells.every((cell) => missing.has(cell) || /^(true|false)$/i.test(cell)))
    return (cell) => (missing.has(cell) ? null : cell.toLowerCase() === "true");
  return (cell) => (missing.has(cell) ? null : cell);
}

function numberOf(cell: string): number {
  if (!infinite.test(cell)) return Number(cell);
  return cell.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
