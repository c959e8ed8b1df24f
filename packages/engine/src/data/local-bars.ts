import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { DataError } from "../errors.ts";
import type { BarProvider, BarRequest } from "./bar-provider.ts";
import { barSeries } from "./bar-series.ts";
import type { BarRange } from "./bar-table.ts";
import type { TableBars } from "./csv-reader.ts";
import { dateRange } from "./date-range.ts";
import { readCsvBars } from "./read-csv-bars.ts";

/**
 * Bars from local files: a directory of `<ticker>_<interval>.csv` (or `<ticker>.csv`; .csv.gz, .parquet, .arrow and .feather as well), or
 * one file for whatever is asked. Nothing is sorted, deduplicated or adjusted.
 */
export function localBars(place: string, cwd = "."): BarProvider {
  return {
    name: "local",
    async bars(request) {
      const range = dateRange(request);
      const file = fileOf(place, cwd, request);
      const { bars, adjusted } = await readBarsFile(file, range, request.ticker);
      return barSeries(request, bars, { provider: "local", source: file, adjusted });
    },
  };
}

type Read = (file: string, range: BarRange, ticker: string) => Promise<TableBars>;

const arrow: Read = async (...all) => (await import("./read-arrow-bars.ts")).readArrowBars(...all);
const parquet: Read = async (...all) => (await import("./read-parquet-bars.ts")).readParquetBars(...all);

/** How a file is read, by the end of its name; the order is that in which a directory is searched. */
const formats: Readonly<Record<string, Read>> = {
  ".csv": readCsvBars,
  ".csv.gz": readCsvBars,
  ".parquet": parquet,
  ".arrow": arrow,
  ".feather": arrow,
  ".arrows": arrow,
};
const endings = Object.keys(formats);

/** Reads a file of bars, a CSV table where its name tells nothing else. Throws DataError on what cannot be read. */
export async function readBarsFile(file: string, range: BarRange, ticker: string): Promise<TableBars> {
  const ending = endings.findLast((candidate) => file.toLowerCase().endsWith(candidate)) ?? ".csv";
  try {
    return await (formats[ending] ?? readCsvBars)(file, range, ticker);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DataError(`${file} cannot be read: ${reason}`, "Check the path, the permissions and the file.", {
      cause,
    });
  }
}

function fileOf(place: string, cwd: string, { ticker, interval, start, end }: BarRequest): string {
  const absolute = path.resolve(cwd, place);
  const stats = existsSync(absolute) ? statSync(absolute) : undefined;
  if (!stats)
    throw new DataError(
      `There is no file or directory ${place}`,
      "Name a directory or file of bars with --data or QUANTLAB_DATA_DIR.",
    );
  if (stats.isFile()) return absolute;
  if (!stats.isDirectory())
    throw new DataError(`${place} is neither a file nor a directory`, "Name a directory or file of bars with --data.");
  // A ticker names a file of this directory and no other.
  const name = ticker.replace(/[/\\]/g, "-");
  const cached = `${ticker.replace(/[-/\\ ]/g, "_")}_${start}_${end}_${interval}`;
  const stems = [`${name}_${interval}`, name, cached];
  const candidates = stems.flatMap((stem) => endings.map((ending) => path.join(absolute, stem + ending)));
  const found = candidates.find((file) => existsSync(file));
  if (found) return found;
  const others = filesIn(absolute, place).filter((file) => endings.some((ending) => file.endsWith(ending)));
  throw new DataError(
    `No bars of ${ticker} (${interval}) in ${place}`,
    others.length > 0
      ? `Add ${name}_${interval}.csv, or ask for one of ${others.slice(0, 8).join(", ")}${others.length > 8 ? " …" : ""}.`
      : `Add ${name}_${interval}.csv with the columns timestamp,open,high,low,close,volume.`,
  );
}

function filesIn(directory: string, place: string): string[] {
  try {
    return readdirSync(directory);
  } catch (cause) {
    throw new DataError(`${place} cannot be read`, "Check the permissions of the directory.", { cause });
  }
}
