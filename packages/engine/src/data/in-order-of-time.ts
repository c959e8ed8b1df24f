import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";

/** The bars of a source whose rows have no order of their own, by time. Throws DataError when two bars have one time. */
export function inOrderOfTime(bars: Bars, source: string): Bars {
  const { times, zone } = bars;
  const order = Uint32Array.from(times, (_, at) => at);
  if (times.some((time, at) => at > 0 && time <= (times[at - 1] ?? 0)))
    order.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0) || one - other);
  const column = (values: Float64Array) => Float64Array.from(order, (at) => values[at] ?? Number.NaN);
  const sorted = column(times);
  const twice = sorted.findIndex((time, at) => at > 0 && time === sorted[at - 1]);
  if (twice > 0)
    throw new DataError(
      `${source} has two bars of ${new Date(sorted[twice] ?? 0).toISOString()}`,
      "Keep one bar of each time; name the instrument where there are several.",
    );
  const { open, high, low, close, volume } = bars;
  return {
    times: sorted,
    zone,
    ...(open && { open: column(open) }),
    ...(high && { high: column(high) }),
    ...(low && { low: column(low) }),
    close: column(close),
    ...(volume && { volume: column(volume) }),
  };
}
