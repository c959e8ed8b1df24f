import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawdowns } from "../../src/analytics/drawdowns.ts";
import { drawdownEpisodes } from "../../src/tear-sheet/drawdown-episodes.ts";
import { monthlyReturns } from "../../src/tear-sheet/sections/monthly-returns.ts";

const episodesOf = (equity: readonly number[], most?: number) =>
  drawdownEpisodes(drawdowns(Float64Array.from(equity)), most);

describe("falls of an account", () => {
  it("go from a peak to the bar that reaches it again", () => {
    expect(episodesOf([1, 2, 1, 1.5, 2, 3, 2.4])).toEqual([
      { peak: 1, trough: 2, recovery: 4, depth: -0.5 },
      { peak: 5, trough: 6, recovery: undefined, depth: expect.closeTo(-0.2) },
    ]);
    expect(episodesOf([1, 1, 2])).toEqual([]);
  });

  it("begin with the deepest of all, however many there are", () => {
    const curve = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(curve, (equity) => {
        const deepest = Math.min(...drawdowns(Float64Array.from(equity)));
        const episodes = episodesOf(equity, 1);
        expect(episodes[0]?.depth ?? 0).toBe(deepest);
        for (const { peak, trough, recovery = Number.POSITIVE_INFINITY } of episodes) {
          expect(peak).toBeLessThan(trough);
          expect(trough).toBeLessThan(recovery);
        }
      }),
    );
  });
});

describe("returns by month", () => {
  it("compound to the equity", () => {
    const times = Float64Array.of(
      Date.UTC(2020, 0, 30),
      Date.UTC(2020, 0, 31),
      Date.UTC(2020, 1, 1),
      Date.UTC(2020, 3, 1),
    );
    const months = monthlyReturns(times, Float64Array.of(1, 1.1, 1.21, Number.NaN));
    expect([...months]).toEqual([
      [2020 * 12, expect.closeTo(0.1)],
      [2020 * 12 + 1, expect.closeTo(0.1)],
    ]);
  });
});
