import { expect, test } from "vitest";
import { averageTrueRange } from "../../src/indicators/average-true-range.ts";
import { indicatorFrame } from "../../src/indicators/indicator-frame.ts";
import { movingAverage } from "../../src/indicators/moving-average.ts";
import { relativeStrengthIndex } from "../../src/indicators/relative-strength-index.ts";
import { expectSameBits, goldenNames, type Recorded, readBars, readGolden } from "./read-golden.ts";

interface Indicators {
  input: { csv: string };
  expected: {
    raw: { rsi: Recorded[]; ma20: Recorded[]; ma100: Recorded[]; atr?: Recorded[] };
    add_indicators: { rows: number; first_index: string | null };
  };
}

test.each(goldenNames("ind-"))("%s", (name) => {
  const { input, expected } = readGolden<Indicators>(name);
  const bars = readBars(input.csv);
  const { close, high, low } = bars;
  expectSameBits(relativeStrengthIndex(close), expected.raw.rsi, "rsi");
  expectSameBits(movingAverage(close, 20), expected.raw.ma20, "ma20");
  expectSameBits(movingAverage(close, 100), expected.raw.ma100, "ma100");
  if (expected.raw.atr && high && low) expectSameBits(averageTrueRange(high, low, close), expected.raw.atr, "atr");
  else expect(high && low).toBeUndefined();

  const frame = indicatorFrame(bars);
  const { rows, first_index } = expected.add_indicators;
  expect(frame.bars.close.length).toBe(rows);
  if (rows > 0) expect(frame.bars.times[0]).toBe(Date.parse(`${first_index?.replace(" ", "T")}Z`));
  const tail = <T>(column: readonly T[]): T[] => (rows === 0 ? [] : column.slice(-rows));
  expectSameBits(frame.rsi, tail(expected.raw.rsi), "frame rsi");
  expectSameBits(frame.ma20, tail(expected.raw.ma20), "frame ma20");
  expectSameBits(frame.ma100, tail(expected.raw.ma100), "frame ma100");
  const atr = expected.raw.atr ? tail(expected.raw.atr) : new Array<Recorded>(rows).fill(0);
  expectSameBits(frame.atr, atr, "frame atr");
});
