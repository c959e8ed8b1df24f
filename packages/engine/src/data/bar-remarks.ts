import type { Bars } from "../bars.ts";
import { timeText } from "../charts/number-texts.ts";
import type { BarProvider } from "./bar-provider.ts";

/** Below it a double loses digits, and what is bought for it has no number. */
const leastPrice = 2.2250738585072014e-308;

/** What is strange about bars: their order, which a sweep alone mends, and prices that nobody pays. */
export function barRemarks({ times, close }: Bars, isSorting = false): string[] {
  const backwards = times.findIndex((time, row) => row > 0 && time < (times[row - 1] as number));
  const twice = times.findIndex((time, row) => row > 0 && time === times[row - 1]);
  const unpaid = close.findIndex((price) => !(price >= leastPrice && price < Number.POSITIVE_INFINITY));
  const at = (row: number) => timeText(times[row] as number);
  const kept = "They are taken as they stand.";
  return [
    ...(backwards > 0
      ? [
          `are not in order of time: ${at(backwards)} follows ${at(backwards - 1)}. ${isSorting ? "They are put in order." : kept}`,
        ]
      : []),
    ...(twice > 0 ? [`have ${at(twice)} twice. ${kept}`] : []),
    ...(unpaid >= 0 ? [`have a close of ${close[unpaid]} at ${at(unpaid)}. ${kept}`] : []),
  ];
}

/** A provider that tells what is strange about its bars, each remark once. */
export function remarkedProvider(provider: BarProvider, tell: (text: string) => void, isSorting = false): BarProvider {
  const told = new Set<string>();
  return {
    ...provider,
    async bars(request) {
      const series = await provider.bars(request);
      for (const remark of barRemarks(series.bars, isSorting)) {
        const text = `the bars of ${series.origin.source} ${remark}`;
        if (!told.has(text)) tell(text);
        told.add(text);
      }
      return series;
    },
  };
}
