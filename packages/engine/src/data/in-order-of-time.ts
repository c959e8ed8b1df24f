import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";

/** The bars by time, those of one time as they stand. */
export function sortedByTime(bars: Bars): Bars {
  const { times, zone, open, high, low, close, volume } = bars;
  if (times.every((time, at) => at === 0 || time >= (times[at - 1] as number))) return bars;
  const order = Uint32Array.from(times, (_, at) => at);
  order.sort((one, other) => (times[one] as number) - (times[other] as number) || one - other);
  const column = (values: Float64Array) => Float64Array.from(order, (at) => values[at] as number);
  return {
    times: column(times),
    zone,
    ...(open && { open: column(open) }),
    ...(high && { high: column(high) }),
    ...(low && { low: column(low) }),
    close: column(close),
    ...(volume && { volume: column(volume) }),
  };
}

/** The bars of a source whose rows have no order of their own, by time. Throws DataError when two bars have one time. */
export function inOrderOfTime(bars: Bars, source: string): Bars {
  const sorted = sortedByTime(bars);
  const { times } = sorted;
  const twice = times.findIndex((time, at) => at > 0 && time === times[at - 1]);
  if (twice > 0)
    throw new DataError(
      `${source} has two bars of ${new Date(times[twice] as number).toISOString()}`,
      "Keep one bar of each time; name the instrument where there are several.",
    );
  return sorted;
}
