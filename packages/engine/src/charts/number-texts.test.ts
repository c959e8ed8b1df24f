import { describe, expect, it } from "vitest";
import { axisNumber, axisPercent, countText, figureText, percentText, priceText, timeText } from "./number-texts.ts";

describe("numbers as people read them", () => {
  it.each([
    [percentText(0.123456), "12.35%"],
    [percentText(-0.000001), "0.00%"],
    [percentText(12345.6), "1,234,560.00%"],
    [percentText(1e9), "1.00e+11%"],
    [percentText(Number.NaN), "–"],
    [axisPercent(-0.25), "-25%"],
    [axisPercent(0.0005), "0.05%"],
    [figureText(-1234.5), "-1,234.50"],
    [figureText(Number.POSITIVE_INFINITY), "–"],
    [priceText(0.000012345678), "0.00001235"],
    [priceText(0), "0"],
    [countText(1, "run"), "1 run"],
    [countText(0, "run"), "0 runs"],
    [countText(12_345, "run"), "12,345 runs"],
    [priceText(43210.987), "43,210.99"],
    [axisNumber(0.30000000000000004), "0.3"],
    [axisNumber(1_500_000), "1.5M"],
    [axisNumber(2_000), "2,000"],
    [axisNumber(123.456), "123"],
    [axisNumber(1.2345), "1.23"],
    [timeText(Date.UTC(2020, 1, 3)), "2020-02-03"],
    [timeText(Date.UTC(2020, 1, 3, 4, 5)), "2020-02-03 04:05"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
