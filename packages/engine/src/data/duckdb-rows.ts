import type { DuckDBResult } from "@duckdb/node-api";
import { DataError } from "../errors.ts";
import { type BarRange, barTable } from "./bar-table.ts";
import { type BarTime, cellTime, floored } from "./bar-time.ts";
import { cellNumber } from "./cell-number.ts";
import { columnPlaces } from "./column-names.ts";
import type { TableBars } from "./csv-reader.ts";
import { instrumentFilter } from "./instrument-filter.ts";

type Duckdb = typeof import("@duckdb/node-api");

/** Reads the bars of a range out of a streamed answer. */
export async function readDuckdbRows(
  duckdb: Duckdb,
  result: DuckDBResult,
  range: BarRange,
  ticker: string,
): Promise<TableBars> {
  const { time, values, instrument, adjusted } = columnPlaces(result.columnNames(), "The query");
  let row = 0;
  const place = () => `The query's row ${row}`;
  const table = barTable(
    values.map(({ name }) => name),
    place,
    range,
  );
  const isWanted = instrumentFilter("The query", ticker);
  const scratch = new Float64Array(values.length);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const times = chunk.getColumnValues(time);
    const cells = values.map((value) => chunk.getColumnValues(value.place));
    const instruments = instrument === undefined ? undefined : chunk.getColumnValues(instrument);
    for (let at = 0; at < chunk.rowCount; at++, row++) {
      if (instruments && !isWanted(String(instruments[at]))) continue;
      const when = timeOf(duckdb, times[at]);
      if (!when) throw badCell(place(), times[at], "a time");
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column]?.[at];
        const value = cell instanceof duckdb.DuckDBDecimalValue ? cell.toDouble() : cellNumber(cell);
        if (value === undefined) throw badCell(place(), cell, "a number");
        scratch[column] = value;
      }
      table.add(when.time, when.zone, scratch);
    }
  }
  isWanted.end();
  return { bars: table.bars(), adjusted };
}

function timeOf(duckdb: Duckdb, cell: unknown): BarTime | undefined {
  if (cell instanceof duckdb.DuckDBTimestampTZValue) return { time: floored(cell.micros, 1000n), zone: "utc" };
  if (cell instanceof duckdb.DuckDBTimestampValue) return { time: floored(cell.micros, 1000n), zone: "naive" };
  if (cell instanceof duckdb.DuckDBTimestampMillisecondsValue) return { time: Number(cell.millis), zone: "naive" };
  if (cell instanceof duckdb.DuckDBTimestampSecondsValue) return { time: Number(cell.seconds) * 1000, zone: "naive" };
  if (cell instanceof duckdb.DuckDBTimestampNanosecondsValue)
    return { time: floored(cell.nanos, 1_000_000n), zone: "naive" };
  if (cell instanceof duckdb.DuckDBDateValue) return { time: cell.days * 86_400_000, zone: "naive" };
  return cellTime(cell);
}

function badCell(place: string, cell: unknown, expected: string): DataError {
  return new DataError(
    `${place} has ${String(cell).slice(0, 40)} where ${expected} is expected`,
    "Leave the row out with WHERE, or write NULL to drop the bar.",
  );
}
