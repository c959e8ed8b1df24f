import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import { parseBarTime } from "./bar-time.ts";

const kept = ["open", "high", "low", "close", "volume"] as const;

type Column = (typeof kept)[number];

/** The part of a table that is wanted, in milliseconds; everything by default. */
export interface BarRange {
  readonly from?: number;
  readonly before?: number;
}

/**
 * Reads bars from the text of a CSV table whose first column is the time. Names of columns are taken in lower case; open, high, low,
 * close and volume are kept, others ignored; a row that lacks one of them is dropped; rows keep their order. Throws DataError, with the
 * line, on what is neither a time nor a number.
 */
export function parseBarsCsv(text: string, file: string, { from = -Infinity, before = Infinity }: BarRange = {}): Bars {
  const header = lineAt(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const names = header.line.split(",").map((name) => unquoted(name).toLowerCase());
  const columns = kept.filter((name) => names.includes(name, 1));
  if (!columns.includes("close"))
    throw new DataError(
      `${file} has no column close`,
      `Its first line must name the columns, for example timestamp,open,high,low,close,volume; it is ${JSON.stringify(header.line.slice(0, 80))}.`,
    );
  const indexes = columns.map((name) => names.indexOf(name, 1));
  const values: number[][] = columns.map(() => []);
  const times: number[] = [];
  const row = new Array<number>(columns.length);
  let zone: Bars["zone"] | undefined;
  let number = 1;
  for (let at = header.next; at < text.length; ) {
    const { line, next } = lineAt(text, at);
    at = next;
    number += 1;
    if (line === "") continue;
    const cells = line.split(",");
    const time = parseBarTime(unquoted(cells[0] ?? ""));
    if (!time) throw badCell(file, number, cells[0] ?? "", "a time");
    if (zone !== undefined && zone !== time.zone)
      throw new DataError(
        `${file}:${number} mixes times with and without an offset`,
        "Write all times of a file in one form.",
      );
    zone = time.zone;
    if (time.time < from || time.time >= before) continue;
    let isComplete = true;
    for (let column = 0; column < indexes.length; column++) {
      const value = cellNumber(cells[indexes[column] ?? 0] ?? "");
      if (value === undefined) throw badCell(file, number, cells[indexes[column] ?? 0] ?? "", "a number");
      if (Number.isNaN(value)) isComplete = false;
      row[column] = value;
    }
    if (!isComplete) continue;
    times.push(time.time);
    for (let column = 0; column < row.length; column++) values[column]?.push(row[column] ?? Number.NaN);
  }
  const table = Object.fromEntries(columns.map((name, index) => [name, Float64Array.from(values[index] ?? [])]));
  return { times: Float64Array.from(times), zone: zone ?? "naive", ...(table as Record<Column, Float64Array>) };
}

function lineAt(text: string, start: number): { line: string; next: number } {
  const found = text.indexOf("\n", start);
  const end = found < 0 ? text.length : found;
  const cut = text.charCodeAt(end - 1) === 0x0d && end > start ? end - 1 : end;
  return { line: text.slice(start, cut), next: end + 1 };
}

function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}

const missing = new Set(["", "nan", "null", "none", "na", "n/a"]);
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** NaN for a cell that says nothing; undefined for one that says something else than a number. */
function cellNumber(cell: string): number | undefined {
  const text = unquoted(cell);
  if (NUMBER.test(text)) return Number(text);
  const word = text.toLowerCase();
  if (missing.has(word)) return Number.NaN;
  if (/^[-+]?inf(?:inity)?$/.test(word)) return word.startsWith("-") ? -Infinity : Infinity;
  return undefined;
}

function badCell(file: string, line: number, cell: string, expected: string): DataError {
  return new DataError(
    `${file}:${line} has ${JSON.stringify(cell.slice(0, 40))} where ${expected} is expected`,
    "Correct the line, or leave the cell empty to drop the bar.",
  );
}
