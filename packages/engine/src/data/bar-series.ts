import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import type { BarRequest, BarSeries } from "./bar-provider.ts";
import { fingerprintBars } from "./fingerprint-bars.ts";

/** Bars as a provider answers them, with their fingerprint. Throws DataError when there are none. */
export function barSeries(
  request: BarRequest,
  bars: Bars,
  {
    provider,
    source,
    adjusted,
  }: { readonly provider: string; readonly source: string; readonly adjusted: boolean | null },
): BarSeries {
  const { ticker, start, end, interval } = request;
  if (bars.times.length === 0)
    throw new DataError(
      `No bars of ${ticker} (${interval}) from ${start} before ${end} in ${source}`,
      "Ask for a period that the source covers, or name another one with --data or --provider.",
    );
  const asked = { ticker, start, end, interval };
  return { bars, origin: { provider, source, adjusted, ...asked, ...fingerprintBars(bars) } };
}
