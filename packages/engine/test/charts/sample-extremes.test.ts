import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleExtremes, sampleNote } from "../../src/charts/sample-extremes.ts";

const curve = (values: readonly number[]) => {
  const times = Float64Array.from(values.keys());
  return sampleExtremes(times, Float64Array.from(values), 10);
};

describe("a sampled curve", () => {
  it("keeps its ends, its lowest and its highest point, in the order of time", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 41, maxLength: 400 });
    fc.assert(
      fc.property(values, (all) => {
        const { points, groupSize } = curve(all);
        const drawn = points.map(([, value]) => value as number);
        expect(groupSize).toBe(Math.ceil(all.length / 10));
        expect(points.length).toBeLessThanOrEqual(40);
        expect([drawn[0], drawn.at(-1)]).toEqual([all[0], all.at(-1)]);
        expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([Math.min(...all), Math.max(...all)]);
        for (const [index, [time]] of points.entries()) expect(time).toBeGreaterThan(points[index - 1]?.[0] ?? -1);
        for (const [time, value] of points) expect(value).toBe(all[time]);
      }),
    );
  });

  it("is whole and says nothing of a sample while it is short", () => {
    const short = curve([1, Number.NaN, Number.POSITIVE_INFINITY, 2]);
    expect(short.points).toEqual([
      [0, 1],
      [1, null],
      [2, null],
      [3, 2],
    ]);
    expect(sampleNote(short)).toBe("");
    expect(sampleNote(curve(Array.from({ length: 50_000 }, (_, row) => row)))).toContain("every 5,000 bars");
  });
});
