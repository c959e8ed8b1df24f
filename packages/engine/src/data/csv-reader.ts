import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import { type BarRange, type BarTable, barTable } from "./bar-table.ts";
import { parseBarTime } from "./bar-time.ts";
import { textNumber } from "./cell-number.ts";
import { type ColumnPlaces, columnPlaces, namedColumns } from "./column-names.ts";
import { instrumentFilter } from "./instrument-filter.ts";

/** Bars of a table, and whether its prices are adjusted. */
export interface TableBars {
  readonly bars: Bars;
  readonly adjusted: boolean | null;
}

/** Reads a CSV table piece by piece: a piece may end anywhere. Its memory is that of the rows that are kept. */
export interface CsvReader {
  take(text: string): void;
  end(): TableBars;
}

/** A line that is longer is no line of a table. */
const longestLine = 1 << 20;

/** A reader of the rows of a range and, where a column names the instrument, of one ticker. */
export function csvReader(file: string, range: BarRange, ticker?: string): CsvReader {
  let rest = "";
  let number = 0;
  let separator = ",";
  let width = 0;
  let places: ColumnPlaces | undefined;
  let table: BarTable | undefined;
  let row = new Float64Array(0);
  const isWanted = instrumentFilter(file, ticker);

  function header(line: string): void {
    if (line.includes("\0"))
      throw new DataError(
        `${file} is no text in UTF-8`,
        "Save it as UTF-8, or name a CSV, Parquet or Arrow file of bars.",
      );
    if (line.trim() === "") throw new DataError(`${file} has no header`, namedColumns);
    separator = [",", ";", "\t"].find((candidate) => line.includes(candidate)) ?? ",";
    const names = cellsOf(line, separator);
    width = names.length;
    places = columnPlaces(names, file, true);
    row = new Float64Array(places.values.length);
    table = barTable(
      places.values.map(({ name }) => name),
      () => `${file}:${number}`,
      range,
    );
  }

  function take(line: string): void {
    number += 1;
    if (!places || !table) {
      header(line.startsWith("\ufeff") ? line.slice(1) : line);
      return;
    }
    if (line === "") return;
    const first = places.time === 0 ? beforeSeparator(line, separator) : undefined;
    let time = first === undefined ? undefined : parseBarTime(unquoted(first));
    // Most lines of a large table lie outside the period.
    if (time && !table.wants(time.time, time.zone)) return;
    const cells = cellsOf(line, separator);
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ""))
      throw new DataError(
        `${file}:${number} has ${cells.length} cells, its header ${width}`,
        "Correct the line; put a cell that holds a separator into double quotes.",
      );
    time ??= parseBarTime(unquoted(cells[places.time] ?? ""));
    if (!time) {
      if (number <= 3 && isSecondHeader(cells)) return;
      throw badCell(
        cells[places.time] ?? "",
        "a time",
        "Write times as 2024-01-31, 2024-01-31 15:00:00 or seconds since 1970.",
      );
    }
    if (places.instrument !== undefined && !isWanted(unquoted(cells[places.instrument] ?? ""))) return;
    if (!table.wants(time.time, time.zone)) return;
    const { values } = places;
    for (let column = 0; column < values.length; column++) {
      const cell = cells[values[column]?.place ?? -1] ?? "";
      const value = textNumber(unquoted(cell));
      if (value === undefined) throw badCell(cell, "a number");
      row[column] = value;
    }
    table.add(time.time, time.zone, row);
  }

  function badCell(
    cell: string,
    expected: string,
    remedy = "Correct the line, or leave the cell empty to drop the bar.",
  ): DataError {
    return new DataError(
      `${file}:${number} has ${JSON.stringify(cell.slice(0, 40))} where ${expected} is expected`,
      remedy,
    );
  }

  return {
    take(text) {
      const all = rest === "" ? text : rest + text;
      let start = 0;
      for (let end = all.indexOf("\n"); end >= 0; end = all.indexOf("\n", start)) {
        take(all.slice(start, all.charCodeAt(end - 1) === 0x0d && end > start ? end - 1 : end));
        start = end + 1;
      }
      rest = all.slice(start);
      if (rest.length > longestLine)
        throw new DataError(`${file}:${number + 1} is longer than a line of a table`, "Name a file of bars.");
    },
    end() {
      if (rest !== "" || number === 0) take(rest.endsWith("\r") ? rest.slice(0, -1) : rest);
      isWanted.end();
      if (!table) throw new DataError(`${file} is empty`, "Name a file of bars.");
      return { bars: table.bars(), adjusted: places?.adjusted ?? null };
    },
  };
}

function beforeSeparator(line: string, separator: string): string {
  const end = line.indexOf(separator);
  return end < 0 ? line : line.slice(0, end);
}

function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === separator && !isQuoted) {
      cells.push(line.slice(start, at));
      start = at + 1;
    }
  }
  cells.push(line.slice(start));
  return cells.map(unquoted);
}

// A table with two levels of names is written with the second level, and the name of the index, as rows of their own.
function isSecondHeader(cells: readonly string[]): boolean {
  const first = unquoted(cells[0] ?? "").toLowerCase();
  return (
    first === "ticker" || (["date", "datetime", "timestamp"].includes(first) && cells.slice(1).every((c) => c === ""))
  );
}

function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}
