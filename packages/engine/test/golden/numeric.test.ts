import { describe, expect, test } from "vitest";
import { atrSlippage } from "../../src/costs/atr-slippage.ts";
import { executionPrice } from "../../src/costs/execution-price.ts";
import { fixedSlippage } from "../../src/costs/fixed-slippage.ts";
import { ConfigError } from "../../src/errors.ts";
import { mean } from "../../src/numeric/mean.ts";
import { pairwiseSum } from "../../src/numeric/pairwise-sum.ts";
import { sampleDeviation } from "../../src/numeric/sample-deviation.ts";
import { expectSameBits, type Recorded, readGolden } from "./read-golden.ts";

interface LongSums {
  expected: { seed: number; n: number; sum: Recorded; mean: Recorded; std: Recorded }[];
}

interface Costs {
  expected: {
    slippage_atr: { close: number; atr: number; k_atr: number; slippage_atr: number }[];
    slippage_fixed: { bps: number; fraction: number }[];
    exec_price: { close: number; side: string; slip: number; exec_price: { ok?: number; raises?: string } }[];
  };
}

function generated(seed: number, length: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647 - 0.5) * 0.02;
  });
}

test.each(readGolden<LongSums>("long-sums").expected)("sum, mean and deviation of $n values", (recorded) => {
  const values = generated(recorded.seed, recorded.n);
  const found = [pairwiseSum(values), mean(values), sampleDeviation(values)];
  expectSameBits(found, [recorded.sum, recorded.mean, recorded.std], `n=${recorded.n}`);
});

test("a sum of nothing is zero, a mean of nothing and the deviation of one value are NaN", () => {
  expect(pairwiseSum(new Float64Array(0))).toBe(0);
  expect(mean(new Float64Array(0))).toBeNaN();
  expect(sampleDeviation(Float64Array.of(3))).toBeNaN();
});

test("mean and deviation skip what is missing", () => {
  const values = Float64Array.of(1, Number.NaN, 3, 5);
  expect(mean(values)).toBe(3);
  expect(sampleDeviation(values)).toBe(2);
});

describe("costs", () => {
  const { slippage_atr, slippage_fixed, exec_price } = readGolden<Costs>("costs").expected;

  test("slippage by range", () => {
    const found = slippage_atr.map(({ close, atr, k_atr }) => atrSlippage(close, atr, k_atr));
    expectSameBits(
      found,
      slippage_atr.map((row) => row.slippage_atr),
      "slippage_atr",
    );
    expect(atrSlippage(100, Number.NaN, 0.05)).toBe(0.003);
  });

  test("fixed slippage", () => {
    const found = slippage_fixed.map(({ bps }) => fixedSlippage(bps));
    expectSameBits(
      found,
      slippage_fixed.map((row) => row.fraction),
      "slippage_fixed",
    );
  });

  test.each(exec_price)("price of $side at $close with $slip", ({ close, side, slip, exec_price: { ok } }) => {
    if (ok === undefined) expect(() => executionPrice(close, side, slip)).toThrow(ConfigError);
    else expectSameBits([executionPrice(close, side, slip)], [ok], "exec_price");
  });
});
