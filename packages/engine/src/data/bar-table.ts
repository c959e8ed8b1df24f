import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import type { ValueName } from "./column-names.ts";

/** The part of a table that is wanted, in milliseconds; everything by default. */
export interface BarRange {
  readonly from?: number;
  readonly before?: number;
}

/** Bars in the making. */
export interface BarTable {
  /** Whether a time lies in the range. Throws DataError when it is of another zone than those before. */
  wants(time: number, zone: Bars["zone"]): boolean;
  /** Takes a row that is wanted and lacks no value. Throws DataError when it is one too many. */
  add(time: number, zone: Bars["zone"], values: ArrayLike<number>): void;
  bars(): Bars;
}

/** More bars than these are refused: their columns would fill the memory. */
export const mostBars = 20_000_000;

/** A table of these columns that keeps its rows in the order in which they come; `place` tells where the source is at. */
export function barTable(names: readonly ValueName[], place: () => string, range: BarRange = {}): BarTable {
  const { from = -Infinity, before = Infinity } = range;
  const columns = names.map(() => new Float64Array(1024));
  let times = new Float64Array(1024);
  let rows = 0;
  let zoneOfAll: Bars["zone"] | undefined;
  function wants(time: number, zone: Bars["zone"]): boolean {
    if (zone !== zoneOfAll) {
      if (zoneOfAll !== undefined)
        throw new DataError(
          `${place()} mixes times with and without an offset`,
          "Write all times of a table in one form.",
        );
      zoneOfAll = zone;
    }
    return time >= from && time < before;
  }
  return {
    wants,
    add(time, zone, values) {
      if (!wants(time, zone)) return;
      for (let column = 0; column < columns.length; column++) if (Number.isNaN(values[column])) return;
      if (rows === times.length) {
        if (rows >= mostBars)
          throw new DataError(
            `${place()} has more than ${mostBars} bars of that period`,
            "Ask for a shorter period with --start and --end.",
          );
        times = doubled(times);
        for (const [column, of] of columns.entries()) columns[column] = doubled(of);
      }
      times[rows] = time;
      for (let column = 0; column < columns.length; column++) {
        const of = columns[column];
        if (of) of[rows] = values[column] ?? Number.NaN;
      }
      rows++;
    },
    bars() {
      const kept = Object.fromEntries(names.map((name, column) => [name, columns[column]?.slice(0, rows)]));
      return { times: times.slice(0, rows), zone: zoneOfAll ?? "naive", ...(kept as Record<ValueName, Float64Array>) };
    },
  };
}

function doubled(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.min(values.length * 2, mostBars));
  larger.set(values);
  return larger;
}
