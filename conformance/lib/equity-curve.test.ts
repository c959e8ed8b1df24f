import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import { curveFigures } from "./equity-curve.ts";
import { nearly } from "./nearly.ts";
import { combinedFigures } from "./portfolio-curve.ts";

const curve = (from: number, ...values: number[]) =>
  values.map((equity, index) => ({ timestamp: `2024-01-0${from + index}`, equity }));

test("figures of a curve", () => {
  expect(atOnce(curveFigures([]))).toBeUndefined();
  expect(atOnce(curveFigures(curve(1, 1)))).toMatchObject({
    bars: 1,
    totalReturn: 0,
    maxDrawdown: 0,
    volatility: undefined,
  });
  const figures = atOnce(curveFigures(curve(1, 1, 2, 1, 1.5)));
  expect(figures).toMatchObject({ bars: 4, first: 1, last: 1.5, totalReturn: 0.5, maxDrawdown: -0.5 });
  // Returns 1, -0.5, 0.5: mean 1/3, squares 7/6.
  expect(figures?.volatility).toBeCloseTo(Math.sqrt(7 / 12) * Math.sqrt(252), 12);
});

test("curves together count 1 before their first bar, then their last value", () => {
  const figures = combinedFigures([
    { curve: curve(1, 1, 0.5), amount: 100 },
    { curve: curve(3, 1, 2), amount: 100 },
  ]);
  expect(figures).toMatchObject({ bars: 4, first: 200, last: 250, maxDrawdown: -0.25 });
  expect(combinedFigures([])).toBeUndefined();
});

test("figures agree to nine digits, differences to nine digits of their amounts", () => {
  expect(nearly(1, 1 + 1e-10)).toBe(true);
  expect(nearly(1, 1 + 1e-8)).toBe(false);
  expect(nearly(1e-7, 0)).toBe(false);
  expect(nearly(1e-7, 0, 1000)).toBe(true);
  expect(nearly(0, -0)).toBe(true);
  expect(nearly(Number.NaN, 1)).toBe(false);
});
