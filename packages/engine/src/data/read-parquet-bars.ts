import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import {
  type AsyncBuffer,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type SchemaElement,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import { type BarRange, barTable, mostBars } from "./bar-table.ts";
import { cellTime, floored } from "./bar-time.ts";
import { cellNumber } from "./cell-number.ts";
import { columnPlaces } from "./column-names.ts";
import type { TableBars } from "./csv-reader.ts";
import { instrumentFilter } from "./instrument-filter.ts";
import { demandPages } from "./parquet-pages.ts";

/** Reads the bars of a Parquet file, one group of rows after the other, and of these only the columns that are kept. */
export async function readParquetBars(file: string, range: BarRange, ticker?: string): Promise<TableBars> {
  const descriptor = openSync(file, "r");
  try {
    return await readScan(bufferOf(descriptor), file, range, ticker);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DataError(`${file} is no Parquet file that can be read: ${reason}`, "Write the file anew.", { cause });
  } finally {
    closeSync(descriptor);
  }
}

async function readScan(buffer: AsyncBuffer, file: string, range: BarRange, ticker?: string): Promise<TableBars> {
  const metadata = await parquetMetadataAsync(buffer, { parsers });
  demandSize(metadata, file);
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const names = elements.map(({ name }) => name);
  const places = columnPlaces(names, file);
  const { time, values, instrument, adjusted } = places;
  const nameAt = (place: number) => names[place] ?? "";
  const used = [time, ...values.map(({ place }) => place), ...(instrument === undefined ? [] : [instrument])];
  for (const place of used) demandFlat(elements[place], file);
  const columns = used.map(nameAt);
  await demandPages(buffer, metadata, columns, file);
  const zone = zoneOf(elements[time]);
  const { from = -Infinity, before = Infinity } = range;
  const prune = zone !== undefined && { pruningFilter: { [nameAt(time)]: { $gte: from, $lt: before } } };
  const scan = await parquetScan({
    file: buffer,
    metadata,
    columns,
    compressors,
    parsers,
    useOffsetIndex: false,
    ...prune,
  });
  let row = 0;
  const table = barTable(
    values.map(({ name }) => name),
    () => `${file}, row ${row}`,
    range,
  );
  const isWanted = instrumentFilter(file, ticker);
  const scratch = new Float64Array(values.length);
  for (const { rowStart, rowEnd } of scan.ranges) {
    const read = (place: number) => scan.readColumn({ column: nameAt(place), rowStart, rowEnd });
    const times = await read(time);
    const cells = await Promise.all(values.map(({ place }) => read(place)));
    const instruments = instrument === undefined ? undefined : await read(instrument);
    for (let at = 0; at < rowEnd - rowStart; at++) {
      row = rowStart + at;
      if (instruments && !isWanted(String(instruments[at]))) continue;
      const when = zone === undefined ? cellTime(times[at]) : { time: Number(times[at] ?? Number.NaN), zone };
      if (!when || Number.isNaN(when.time)) throw badCell(file, row, times[at], "a time");
      for (let column = 0; column < cells.length; column++) {
        const value = cellNumber(cells[column]?.[at]);
        if (value === undefined) throw badCell(file, row, cells[column]?.[at], "a number");
        scratch[column] = value;
      }
      table.add(when.time, when.zone, scratch);
    }
  }
  isWanted.end();
  return { bars: table.bars(), adjusted };
}

/** Times become milliseconds; the zone is that of the column. */
const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (count) => floored(count, 1000n),
  timestampFromNanoseconds: (count) => floored(count, 1_000_000n),
  dateFromDays: (days) => days * 86_400_000,
};

/** The zone of a column that the parsers turn into milliseconds; undefined when its cells tell. */
function zoneOf(element: SchemaElement | undefined): Bars["zone"] | undefined {
  const logical = element?.logical_type;
  if (logical?.type === "TIMESTAMP") return logical.isAdjustedToUTC ? "utc" : "naive";
  if (logical?.type === "DATE" || element?.converted_type === "DATE" || element?.type === "INT96") return "naive";
  return element?.converted_type?.startsWith("TIMESTAMP") ? "utc" : undefined;
}

// Counts stand in the file's own words: a short file may promise rows without end.
function demandSize({ row_groups }: FileMetaData, file: string): void {
  for (const { num_rows } of row_groups)
    if (num_rows < 0n || num_rows > mostBars)
      throw new DataError(
        `${file} has a group of ${num_rows} rows`,
        `Write the file with groups of at most ${mostBars} rows.`,
      );
}

function demandFlat(element: SchemaElement | undefined, file: string): void {
  if (element?.num_children || element?.repetition_type === "REPEATED")
    throw new DataError(`${file} has a nested column ${element.name}`, "Write one number a row and column.");
}

function badCell(file: string, row: number, cell: unknown, expected: string): DataError {
  return new DataError(
    `${file}, row ${row} has ${String(cell).slice(0, 40)} where ${expected} is expected`,
    "Correct the row, or leave it empty to drop the bar.",
  );
}

function bufferOf(descriptor: number): AsyncBuffer {
  const { size } = fstatSync(descriptor);
  return {
    byteLength: size,
    slice(start, end = size) {
      const from = Math.max(0, start < 0 ? size + start : start);
      const length = Math.min(end, size) - from;
      if (!(length >= 0)) throw new RangeError("a part lies outside the file");
      const bytes = new Uint8Array(length);
      let read = 0;
      while (read < length) {
        const more = readSync(descriptor, bytes, read, length - read, from + read);
        if (more === 0) throw new RangeError("the file ends too early");
        read += more;
      }
      return bytes.buffer;
    },
  };
}
