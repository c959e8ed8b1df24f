import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";
import type { BarRange } from "./bar-table.ts";
import { csvReader, type TableBars } from "./csv-reader.ts";

/** Reads the bars of a CSV file, gzipped or not, piece by piece: the size of the file is no matter, only that of what is kept. */
export async function readCsvBars(file: string, range: BarRange, ticker?: string): Promise<TableBars> {
  const reader = csvReader(file, range, ticker);
  const decoder = new TextDecoder();
  if (file.endsWith(".gz")) {
    for await (const piece of createReadStream(file).pipe(createGunzip()))
      reader.take(decoder.decode(piece, { stream: true }));
  } else for (const piece of piecesOf(file)) reader.take(decoder.decode(piece, { stream: true }));
  reader.take(decoder.decode());
  return reader.end();
}

function* piecesOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, "r");
  try {
    const buffer = new Uint8Array(1 << 20);
    for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer))
      yield buffer.subarray(0, size);
  } finally {
    closeSync(descriptor);
  }
}
