import type { Bars } from "../bars.ts";
import { timeText } from "../charts/number-texts.ts";
import type { BarProvider } from "./bar-provider.ts";

/** What is strange about bars that are taken as they stand: their order, and prices that nobody pays. */
export function barRemarks({ times, close }: Bars): string[] {
  const backwards = times.findIndex((time, row) => row > 0 && time < (times[row - 1] as number));
  const twice = times.findIndex((time, row) => row > 0 && time === times[row - 1]);
  const unpaid = close.findIndex((price) => !(price > 0 && price < Number.POSITIVE_INFINITY));
  const at = (row: number) => timeText(times[row] as number);
  return [
    ...(backwards > 0 ? [`are not in order of time: ${at(backwards)} follows ${at(backwards - 1)}`] : []),
    ...(twice > 0 ? [`have ${at(twice)} twice`] : []),
    ...(unpaid >= 0 ? [`have a close of ${close[unpaid]} at ${at(unpaid)}`] : []),
  ];
}

/** A provider that tells what is strange about its bars, each remark once. */
export function remarkedProvider(provider: BarProvider, warn: (text: string) => void): BarProvider {
  const told = new Set<string>();
  return {
    ...provider,
    async bars(request) {
      const series = await provider.bars(request);
      for (const remark of barRemarks(series.bars)) {
        const text = `Warning: the bars of ${series.origin.source} ${remark}. They are taken as they stand.`;
        if (!told.has(text)) warn(text);
        told.add(text);
      }
      return series;
    },
  };
}
