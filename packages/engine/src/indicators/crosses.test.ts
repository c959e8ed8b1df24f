import fc from "fast-check";
import { expect, test } from "vitest";
import { crossesOf } from "./crosses.ts";
import { type IndicatorFrame, indicatorFrame } from "./indicator-frame.ts";

/** Rows on which a value comes to lie beyond the line, as the words say it: both rows have both. */
function plainCrosses(close: Float64Array, average: Float64Array) {
  const up: number[] = [];
  const down: number[] = [];
  for (let row = 1; row < close.length; row++) {
    const [before, now] = [
      (close[row - 1] as number) - (average[row - 1] as number),
      (close[row] as number) - (average[row] as number),
    ];
    if (before <= 0 && now > 0) up.push(row);
    if (before >= 0 && now < 0) down.push(row);
  }
  return { up: Int32Array.from(up), down: Int32Array.from(down) };
}

const lengths = fc.constantFrom(100, 101, 162, 163, 164, 1023, 1024, 1025, 1123, 2048, 3001);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 2 });

/** Prices among a few, so that many closes lie on the average, on other sides row by row. */
function restless(seed: number, length: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 100 + (state % 3);
  });
}

test("the crosses that the pass over the bars finds are those of the frame's columns", () => {
  fc.assert(
    fc.property(seeds, lengths, (seed, length) => {
      const close = restless(seed, length);
      const bars = { times: close, zone: "naive" as const, high: close, low: close, close };
      const frame = indicatorFrame(bars);
      expect(frame.crosses).toMatchObject(plainCrosses(frame.bars.close, frame.ma20));
      expect(crossesOf(frame)).toBe(frame.crosses);
    }),
    { numRuns: 60 },
  );
});

test("a frame that somebody has made has its own crosses, and what is missing lies on no side", () => {
  fc.assert(
    fc.property(seeds, lengths, fc.constantFrom(2, 7, 5000), (seed, length, gap) => {
      const close = restless(seed, length).map((price, row) => (row % gap === gap - 1 ? Number.NaN : price));
      const frame: IndicatorFrame = {
        ...indicatorFrame({ times: close, zone: "naive", high: close, low: close, close: restless(seed, length) }),
        bars: { times: close, zone: "naive", close },
        ma20: new Float64Array(length).fill(101),
      };
      expect(crossesOf(frame)).toEqual(plainCrosses(close, frame.ma20));
      expect(crossesOf({ ...frame, ma20: new Float64Array(length).fill(102) })).toEqual(
        plainCrosses(close, new Float64Array(length).fill(102)),
      );
    }),
    { numRuns: 60 },
  );
});
