import type { Bars } from "../bars.ts";
import type { BarRequest } from "./bar-provider.ts";
import { barTable } from "./bar-table.ts";
import { parseCalendarDate } from "./bar-time.ts";
import { cellNumber } from "./cell-number.ts";
import { valueNames } from "./column-names.ts";
import type { TableBars } from "./csv-reader.ts";
import { dateRange } from "./date-range.ts";
import { strange } from "./exchange-bars.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";

type Cells = readonly unknown[];

/** What is read of a chart. */
export interface YahooChart {
  readonly meta?: { readonly exchangeTimezoneName?: string; readonly gmtoffset?: number };
  /** Seconds since 1970. */
  readonly timestamp?: readonly number[];
  readonly indicators?: {
    readonly quote?: readonly Readonly<Partial<Record<(typeof valueNames)[number], Cells>>>[];
    readonly adjclose?: readonly { readonly adjclose?: Cells }[];
  };
}

/**
 * The bars of a chart as QuantLab takes them: prices multiplied by what adjusts their close; days, weeks and months at midnight of their
 * date on the exchange, without zone; shorter bars in UTC. Of two bars of one date, the later one is the day that is not over.
 */
export function yahooTable(chart: YahooChart, request: BarRequest): TableBars {
  const { timestamp = [], indicators } = chart;
  const quote = indicators?.quote?.[0] ?? {};
  const adjusted = indicators?.adjclose?.[0]?.adjclose;
  if (!Array.isArray(timestamp)) throw strange("Yahoo", "no list of times");
  const isIntraday = /^\d+[mh]$/.test(request.interval);
  const dateAt = dateOn(chart.meta ?? {});
  const range = dateRange(request);
  const rows = new Map<number, Float64Array>();
  timestamp.forEach((seconds: unknown, at) => {
    if (!Number.isSafeInteger(seconds)) throw strange("Yahoo", `a time ${String(seconds).slice(0, 40)}`);
    const day = dateAt(Number(seconds) * 1000);
    if (day < range.from || day >= range.before) return;
    const cells = Float64Array.from(valueNames, (name) => numberIn(quote[name], at));
    const factor = adjusted ? numberIn(adjusted, at) / (cells[3] ?? Number.NaN) : 1;
    for (let column = 0; column < 4; column++) cells[column] = (cells[column] ?? Number.NaN) * factor;
    if (adjusted) cells[3] = numberIn(adjusted, at);
    const time = isIntraday ? Number(seconds) * 1000 : day;
    rows.set(time, cells);
  });
  const table = barTable(valueNames, () => "Yahoo");
  const zone: Bars["zone"] = isIntraday ? "utc" : "naive";
  for (const [time, cells] of rows) table.add(time, zone, cells);
  return { bars: inOrderOfTime(table.bars(), "Yahoo"), adjusted: adjusted !== undefined };
}

/** Midnight, as if in UTC, of the date that it is on the exchange. */
function dateOn({
  exchangeTimezoneName: timeZone,
  gmtoffset = 0,
}: NonNullable<YahooChart["meta"]>): (time: number) => number {
  const shifted = (time: number) => Math.floor((time + gmtoffset * 1000) / 86_400_000) * 86_400_000;
  if (timeZone === undefined) return shifted;
  try {
    const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    return (time) => parseCalendarDate(format.format(time)) ?? shifted(time);
  } catch {
    return shifted;
  }
}

function numberIn(cells: Cells | undefined, at: number): number {
  const value = cellNumber(cells?.[at]);
  if (value === undefined) throw strange("Yahoo", String(cells?.[at]).slice(0, 40));
  return value;
}
