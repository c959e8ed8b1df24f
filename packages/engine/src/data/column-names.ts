import { DataError } from "../errors.ts";

/** The columns that are kept of a table of bars, in the order in which they are hashed. */
export const valueNames = ["open", "high", "low", "close", "volume"] as const;

/** A column of prices, or the volume. */
export type ValueName = (typeof valueNames)[number];

/** Which columns of a table hold what, by their place. */
export interface ColumnPlaces {
  readonly time: number;
  readonly values: readonly { readonly name: ValueName; readonly place: number }[];
  /** Column that names the instrument of a row. */
  readonly instrument: number | undefined;
  /** False when an adjusted close stands beside the close that is kept, true when it is itself the close. */
  readonly adjusted: boolean | null;
}

const spellings: Readonly<Record<ValueName, readonly string[]>> = {
  open: ["open", "open_price", "o"],
  high: ["high", "high_price", "h"],
  low: ["low", "low_price", "l"],
  close: ["close", "close_price", "c"],
  volume: ["volume", "vol", "v"],
};
const times = ["timestamp", "datetime", "date_time", "open_time", "opentime", "window_start", "date", "time", "ts"];
const adjustedClose = ["adj_close", "adjclose", "adjusted_close"];
const instruments = ["symbol", "ticker"];

/** What is done about a table whose columns do not say what they hold. */
export const namedColumns = "Name the columns in the first line, for example timestamp,open,high,low,close,volume.";

/**
 * Finds the columns of bars among names as they are usually spelt, in any case; others are ignored. With `firstIsTime` the first column
 * is the time where none has such a name. Throws DataError when there is no close or no time, or two columns could be either.
 */
export function columnPlaces(header: readonly string[], place: string, firstIsTime = false): ColumnPlaces {
  const names = header.map(plain);
  const find = (wanted: readonly string[]): number | undefined => {
    for (const spelling of wanted) {
      const first = names.indexOf(spelling);
      if (first < 0) continue;
      if (names.includes(spelling, first + 1))
        throw new DataError(`${place} has two columns ${spelling}`, "Keep the one that is meant.");
      return first;
    }
    return undefined;
  };
  if (names.includes("date") && names.includes("time"))
    throw new DataError(
      `${place} has its times in two columns, date and time`,
      "Join them into one column timestamp, for example 2024-01-31 15:00:00.",
    );
  const time = (firstIsTime && times.includes(names[0] ?? "") ? 0 : find(times)) ?? (firstIsTime ? 0 : undefined);
  if (time === undefined) throw new DataError(`${place} has no column of times${sample(header)}`, namedColumns);
  const adjusted = find(adjustedClose);
  const values = valueNames.flatMap((name) => {
    const at = find(spellings[name]);
    return at === undefined || at === time ? [] : [{ name, place: at }];
  });
  const places = { time, instrument: find(instruments) };
  if (values.some(({ name }) => name === "close"))
    return { ...places, values, adjusted: adjusted === undefined ? null : false };
  if (adjusted === undefined) throw new DataError(`${place} has no column close${sample(header)}`, namedColumns);
  if (values.some(({ name }) => name !== "volume"))
    throw new DataError(
      `${place} has an adjusted close beside prices that are not adjusted`,
      "Add the column close, or leave out open, high and low.",
    );
  return { ...places, values: [{ name: "close", place: adjusted }, ...values], adjusted: true };
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, "_");
}

function sample(header: readonly string[]): string {
  return `: it names ${JSON.stringify(header.join(",").slice(0, 80))}`;
}
