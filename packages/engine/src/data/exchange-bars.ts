import type { Bars } from "../bars.ts";
import { ConfigError, DataError } from "../errors.ts";
import { barTable } from "./bar-table.ts";
import { cellNumber } from "./cell-number.ts";
import { type ValueName, valueNames } from "./column-names.ts";

/** Milliseconds of the intervals that exchanges and Yahoo name alike. */
export const intervalMs: Readonly<Record<string, number>> = {
  "1m": 60_000,
  "3m": 180_000,
  "5m": 300_000,
  "15m": 900_000,
  "30m": 1_800_000,
  "60m": 3_600_000,
  "1h": 3_600_000,
  "2h": 7_200_000,
  "4h": 14_400_000,
  "6h": 21_600_000,
  "8h": 28_800_000,
  "12h": 43_200_000,
  "1d": 86_400_000,
  "3d": 259_200_000,
  "1w": 604_800_000,
  "1wk": 604_800_000,
};

/** What an exchange calls an interval. Throws ConfigError, with those that it has, on another. */
export function exchangeInterval<Name>(source: string, known: Readonly<Record<string, Name>>, interval: string): Name {
  const name = Object.hasOwn(known, interval) ? known[interval] : undefined;
  if (name === undefined)
    throw new ConfigError(
      `${source} has no bars of ${JSON.stringify(interval)}`,
      `Ask for one of ${Object.keys(known).join(", ")} with --interval.`,
    );
  return name;
}

/** A candle as an exchange sends it: time in milliseconds, then open, high, low, close and volume, numbers or their text. */
export type Candle = readonly [time: number, ...values: unknown[]];

/** Bars of candles, each time once and in order. Days have no zone, as those of Yahoo; shorter bars are in UTC. */
export function candleBars(
  source: string,
  candles: Iterable<Candle>,
  range: { from: number; before: number },
  length: number,
): Bars {
  const byTime = new Map<number, Float64Array>();
  for (const [time, ...values] of candles) {
    const row = Float64Array.from(valueNames, (name, at) => {
      const value = cellNumber(values[at]);
      if (value === undefined) throw strange(source, `${name} ${String(values[at]).slice(0, 40)}`);
      return value;
    });
    if (!Number.isSafeInteger(time)) throw strange(source, `a candle of ${String(time).slice(0, 40)}`);
    byTime.set(time, row);
  }
  const names: readonly ValueName[] = valueNames;
  const table = barTable(names, () => source, range);
  const zone = length < 86_400_000 ? "utc" : "naive";
  for (const time of [...byTime.keys()].sort((one, other) => one - other)) {
    const row = byTime.get(time);
    if (row) table.add(time, zone, row);
  }
  return table.bars();
}

/** An answer that is no answer to what was asked. */
export function strange(source: string, what: string): DataError {
  return new DataError(
    `${source} answers with something else than a list of candles: ${what}`,
    "Try later, or name local bars with --data DIR|FILE.",
  );
}
