import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ConfigError, DataError } from "../errors.ts";
import type { BarProvider, BarRequest } from "./bar-provider.ts";
import { parseCalendarDate } from "./bar-time.ts";
import { fingerprintBars } from "./fingerprint-bars.ts";
import { parseBarsCsv } from "./parse-bars-csv.ts";

/**
 * Bars from local files: a directory of `<ticker>_<interval>.csv` (or `<ticker>.csv`), or one file for whatever is asked. Nothing is
 * sorted, deduplicated or adjusted.
 */
export function localBars(place: string, cwd = "."): BarProvider {
  return {
    name: "local",
    async bars(request) {
      const range = rangeOf(request);
      const file = fileOf(place, cwd, request);
      const bars = parseBarsCsv(readText(file), file, range);
      if (bars.times.length === 0)
        throw new DataError(
          `No bars of ${request.ticker} (${request.interval}) from ${request.start} before ${request.end} in ${file}`,
          "Ask for a period that the file covers, or give another one with --data.",
        );
      return { bars, origin: { provider: "local", source: file, adjusted: null, ...fingerprintBars(bars) } };
    },
  };
}

function rangeOf({ start, end }: BarRequest): { from: number; before: number } {
  const [from, before] = [start, end].map((date) => parseCalendarDate(date));
  if (from === undefined || before === undefined)
    throw new ConfigError(
      `${JSON.stringify(from === undefined ? start : end)} is not a date`,
      "Write dates as YYYY-MM-DD.",
    );
  return { from, before };
}

function fileOf(place: string, cwd: string, { ticker, interval }: BarRequest): string {
  const absolute = path.resolve(cwd, place);
  const stats = existsSync(absolute) ? statSync(absolute) : undefined;
  if (!stats)
    throw new DataError(`There is no ${place}`, "Name a directory or file of bars with --data or QUANTLAB_DATA_DIR.");
  if (!stats.isDirectory()) return absolute;
  // A ticker names a file of this directory and no other.
  const name = ticker.replace(/[/\\]/g, "-");
  const candidates = [`${name}_${interval}.csv`, `${name}.csv`].map((file) => path.join(absolute, file));
  const found = candidates.find((file) => existsSync(file));
  if (found) return found;
  const others = readdirSync(absolute).filter((file) => file.endsWith(".csv"));
  throw new DataError(
    `No bars of ${ticker} (${interval}) in ${place}`,
    others.length > 0
      ? `Add ${name}_${interval}.csv, or ask for one of ${others.slice(0, 8).join(", ")}${others.length > 8 ? " …" : ""}.`
      : `Add ${name}_${interval}.csv with the columns timestamp,open,high,low,close,volume.`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new DataError(`${file} cannot be read`, "Check the path and the permissions.", { cause });
  }
}
