import { type FileHandle, open } from "node:fs/promises";
import type { DataType, RecordBatch } from "apache-arrow";
import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import { type BarRange, type BarTable, barTable } from "./bar-table.ts";
import { cellTime } from "./bar-time.ts";
import { cellNumber } from "./cell-number.ts";
import { type ColumnPlaces, columnPlaces } from "./column-names.ts";
import type { TableBars } from "./csv-reader.ts";
import { decodeLz4Frame } from "./decode-lz4-frame.ts";
import { type InstrumentFilter, instrumentFilter } from "./instrument-filter.ts";
import { optionalLibrary } from "./optional-library.ts";

type Arrow = typeof import("apache-arrow");

/** Reads the bars of an Arrow IPC file or stream (also called Feather, version 2), one batch after the other. */
export async function readArrowBars(file: string, range: BarRange, ticker?: string): Promise<TableBars> {
  const arrow = optionalLibrary<Arrow>("apache-arrow", `Reading ${file}`);
  await allowCompression(arrow);
  const handle = await open(file);
  try {
    const source = boundedHandle(handle, (await handle.stat()).size);
    return await readBatches(arrow, await arrow.RecordBatchReader.from(source), file, range, ticker);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DataError(`${file} is no Arrow file that can be read: ${reason}`, "Write the file anew, or as Parquet.", {
      cause,
    });
  } finally {
    await handle.close();
  }
}

async function readBatches(
  arrow: Arrow,
  reader: AsyncIterable<RecordBatch>,
  file: string,
  range: BarRange,
  ticker?: string,
): Promise<TableBars> {
  const isWanted = instrumentFilter(file, ticker);
  let places: ColumnPlaces | undefined;
  let table: BarTable | undefined;
  let row = 0;
  for await (const batch of reader) {
    places ??= columnPlaces(
      batch.schema.fields.map(({ name }) => name),
      file,
    );
    table ??= barTable(
      places.values.map(({ name }) => name),
      () => `${file}, row ${row}`,
      range,
    );
    addBatch({ arrow, batch, places, table, isWanted, at: () => `${file}, row ${row}`, next: () => void row++ });
  }
  isWanted.end();
  if (!table || !places) throw new DataError(`${file} holds no rows`, "Name a file of bars.");
  return { bars: table.bars(), adjusted: places.adjusted };
}

interface BatchFacts {
  readonly arrow: Arrow;
  readonly batch: RecordBatch;
  readonly places: ColumnPlaces;
  readonly table: BarTable;
  readonly isWanted: InstrumentFilter;
  readonly at: () => string;
  readonly next: () => void;
}

function addBatch({ arrow, batch, places, table, isWanted, at, next }: BatchFacts): void {
  const times = batch.getChildAt(places.time);
  const zone = times ? zoneOf(arrow, times.type) : undefined;
  const cells = places.values.map(({ place }) => batch.getChildAt(place));
  const instruments = places.instrument === undefined ? undefined : batch.getChildAt(places.instrument);
  const scratch = new Float64Array(cells.length);
  for (let row = 0; row < batch.numRows; row++, next()) {
    if (instruments && !isWanted(String(instruments.get(row)))) continue;
    const cell: unknown = times?.get(row);
    const when = zone === undefined ? cellTime(cell) : { time: Math.floor(Number(cell ?? Number.NaN)), zone };
    if (!when || Number.isNaN(when.time)) throw badCell(at(), cell, "a time");
    for (let column = 0; column < cells.length; column++) {
      const value = cellNumber(cells[column]?.get(row));
      if (value === undefined) throw badCell(at(), cells[column]?.get(row), "a number");
      scratch[column] = value;
    }
    table.add(when.time, when.zone, scratch);
  }
}

/** The zone of a column whose values are read as milliseconds; undefined when its cells tell. */
function zoneOf({ DataType: types }: Arrow, type: DataType): Bars["zone"] | undefined {
  if (types.isDate(type)) return "naive";
  if (types.isTimestamp(type)) return type.timezone ? "utc" : "naive";
  return undefined;
}

function badCell(place: string, cell: unknown, expected: string): DataError {
  return new DataError(
    `${place} has ${String(cell).slice(0, 40)} where ${expected} is expected`,
    "Correct the row, or leave it empty to drop the bar.",
  );
}

async function allowCompression({ compressionRegistry, CompressionType }: Arrow): Promise<void> {
  if (compressionRegistry.get(CompressionType.LZ4_FRAME)) return;
  const { compressors } = await import("hyparquet-compressors");
  const zstd = compressors.ZSTD;
  // Columns are views of numbers, which begin at multiples of their size; what was unpacked may begin anywhere.
  if (zstd) compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => zstd(bytes, 0).slice() });
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decodeLz4Frame });
}

// Lengths stand in the file's own words: one that points backwards would be read for ever.
function boundedHandle(handle: FileHandle, size: number): FileHandle {
  let left = 4 * size + 4096;
  const read = async (buffer: Uint8Array, offset: number, length: number, position: number) => {
    left -= Math.max(64, length);
    if (left < 0) throw new RangeError("its parts are read again and again");
    return handle.read(buffer, offset, length, position);
  };
  const bounded: Pick<FileHandle, "stat" | "close" | "fd"> & { read: typeof read } = {
    fd: handle.fd,
    read,
    stat: handle.stat.bind(handle),
    close: async () => {},
  };
  return bounded as FileHandle;
}
