import { barTimeTexts } from "../artifacts/bar-time-texts.ts";
import type { WrittenTable } from "../artifacts/table-size.ts";
import type { WalkForward } from "../sweep/walk-forward.ts";

const columns = [
  "timestamp",
  "split_name",
  "equity",
  "period_return",
  "cumulative_return",
  "close",
  "signal",
  "position",
] as const;

/** The bars of every test window under its best configuration, one window after the other. */
export function outOfSampleSeries({ splits }: WalkForward): WrittenTable {
  const series = splits.flatMap((split) => split.series ?? []);
  const times = series.flatMap((one) => [...one.times]);
  const texts = barTimeTexts(times, series[0]?.zone ?? "naive");
  let place = 0;
  const rows = series.flatMap(({ splitName, equity, net, close, signal, position }) =>
    Array.from(equity, (value, row) => ({
      timestamp: texts[place++],
      split_name: splitName,
      equity: value,
      period_return: net[row],
      cumulative_return: value - 1,
      close: close[row],
      signal: signal[row],
      position: position[row],
    })),
  );
  return { columns, rows };
}
