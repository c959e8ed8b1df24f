import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceDigest } from "../../kernel/kernel-sources.ts";
import { runBacktest } from "../backtest/run-backtest.ts";
import { type Costs, defaultCosts } from "../costs/cost-options.ts";
import { slippageAt } from "../costs/slippage-at.ts";
import { averageTrueRange } from "../indicators/average-true-range.ts";
import { type IndicatorFrame, indicatorFrame } from "../indicators/indicator-frame.ts";
import { relativeStrengthIndex } from "../indicators/relative-strength-index.ts";
import { computeMetrics } from "../metrics/compute-metrics.ts";
import { pairwiseSum } from "../numeric/pairwise-sum.ts";
import { rollingMean } from "../numeric/rolling-mean.ts";
import { evaluateSignals } from "../sweep/evaluate-signals.ts";
import { sweepMemory } from "../sweep/sweep-memory.ts";
import { kernelSource } from "./kernel-bytes.ts";

test("the compiled loops are those of the sources", () => {
  expect(kernelSource).toBe(sourceDigest());
});

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 2 });

/** Uniform in 0 to 1, the same for a seed. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Bars of a walk that rests for a while now and then. */
function walk(seed: number, length: number) {
  const draw = uniform(seed);
  const high = new Float64Array(length);
  const low = new Float64Array(length);
  const close = new Float64Array(length);
  let resting = 0;
  for (let row = 0, price = 100; row < length; row++) {
    if (resting === 0 && draw() < 0.01) resting = Math.floor(draw() * 130);
    const open = price;
    if (resting > 0) resting--;
    else price *= 1 + 0.03 * (draw() - 0.5);
    close[row] = price;
    high[row] = Math.max(open, price) * (1 + 0.002 * draw());
    low[row] = Math.min(open, price) * (1 - 0.002 * draw());
  }
  const times = Float64Array.from({ length }, (_, row) => row * 86_400_000);
  return { times, zone: "naive" as const, high, low, close };
}

test("the indicators of the one pass are those of their own files, whatever the block ends at", () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(100, 119, 1023, 1024, 1025, 2047, 3000), (seed, length) => {
      const bars = walk(seed, length);
      const { rsi, ma20, ma100, atr } = indicatorFrame(bars);
      const { close, high, low } = bars;
      expect(rsi).toEqual(relativeStrengthIndex(close).slice(99));
      expect(ma20).toEqual(rollingMean(close, 20).slice(99));
      expect(ma100).toEqual(rollingMean(close, 100).slice(99));
      expect(atr).toEqual(averageTrueRange(high, low, close).slice(99));
    }),
    { numRuns: 25 },
  );
});

test("a close that a whole window repeats is its mean, also across the end of a block", () => {
  for (const [from, until] of [
    [960, 1110],
    [1005, 1030],
    [500, 1200],
  ]) {
    const bars = walk(7, 1300);
    for (const column of [bars.close, bars.high, bars.low])
      column.fill(bars.close[from as number] as number, from, until);
    const { ma20, ma100 } = indicatorFrame(bars);
    expect(ma20).toEqual(rollingMean(bars.close, 20).slice(99));
    expect(ma100).toEqual(rollingMean(bars.close, 100).slice(99));
  }
});

/** A backtest as the formulas say it, row by row. */
function plainBacktest({ bars: { close }, atr }: IndicatorFrame, signals: Int8Array, costs: Costs) {
  let held = 0;
  let equity = 1;
  return Array.from(signals, (signal, row) => {
    const change = row === 0 ? 0 : (close[row] as number) / (close[row - 1] as number) - 1;
    let net = change * held;
    const move = signal === 1 && held === 0 ? 1 : signal === -1 && held === 1 ? -1 : 0;
    if (move !== 0) net = net - costs.feeRate - slippageAt(costs, close[row] as number, atr[row] as number);
    held += move;
    equity *= 1 + net;
    return { position: held, trade: move, net, equity };
  });
}

test("a backtest is what the formulas say, row by row, and so are its figures", () => {
  const rules = fc.record({
    feeRate: fc.constantFrom(0, 0.002, 0.7),
    slippageMode: fc.constantFrom("fixed" as const, "atr" as const),
  });
  fc.assert(
    fc.property(seeds, fc.constantFrom(100, 1123, 1124, 9500), rules, (seed, length, { feeRate, slippageMode }) => {
      const frame = indicatorFrame(walk(seed, length));
      const draw = uniform(seed);
      const signals = Int8Array.from(frame.rsi, () => Math.floor(draw() * 5) - 2);
      const costs = { ...defaultCosts, feeRate, slippageMode };
      const { position, trade, net, equity } = runBacktest(frame, signals, costs);
      const metrics = computeMetrics({ position, trade, net, equity });
      const rows = plainBacktest(frame, signals, costs);
      for (const [name, column] of Object.entries({ position, trade, net, equity }))
        expect(Array.from(column), name).toEqual(rows.map((row) => row[name as keyof typeof row]));
      let peak = Number.NEGATIVE_INFINITY;
      const falls = rows.map((row) => {
        peak = Math.max(peak, row.equity);
        return row.equity / peak - 1;
      });
      expect(metrics.max_drawdown).toBe(falls.reduce((deepest, fall) => Math.min(deepest, fall)));
      const active = rows.slice(1).filter((_, row) => rows[row]?.position === 1);
      const wins = active.filter((row) => row.net > 0).length;
      expect(metrics.winrate_active_days).toBe(active.length === 0 ? 0 : wins / active.length);
      expect(metrics.trades).toBe(rows.filter((row) => row.trade !== 0).length);
    }),
    { numRuns: 25 },
  );
});

test("a run of a sweep has the figures of the backtest of its signals, whatever they say", () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(100, 107, 1124, 3000), fc.constantFrom(5, 50), (seed, length, rare) => {
      const frame = indicatorFrame(walk(seed, length));
      const draw = uniform(seed);
      const memory = sweepMemory(frame.rsi.length);
      memory.signals.set(frame.rsi.map(() => Math.max(-2, Math.min(3, Math.floor(draw() * rare) - 2)) % 3));
      const { total_return, max_drawdown, sharpe_simple, trades } = computeMetrics(
        runBacktest(frame, memory.signals.slice(), defaultCosts),
      );
      const found = evaluateSignals(frame, { ...defaultCosts, initialCash: 1000 }, memory);
      expect(found).toMatchObject({ total_return, max_drawdown, sharpe_simple, trades });
    }),
    { numRuns: 40 },
  );
});

test("sums are those of numpy's buffers of 8,192, halved down to blocks of eight lanes", () => {
  const halves = (values: Float64Array): number => {
    if (values.length <= 128) return block(values);
    const half = Math.floor(values.length / 2);
    const left = half - (half % 8);
    return halves(values.subarray(0, left)) + halves(values.subarray(left));
  };
  const block = (values: Float64Array): number => {
    const lanes = new Float64Array(8);
    const whole = values.length - (values.length % 8);
    for (let index = 0; index < whole; index++)
      lanes[index % 8] = (lanes[index % 8] as number) + (values[index] as number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = lanes;
    return values.subarray(whole).reduce((sum, value) => sum + value, a + b + (c + d) + (e + f + (g + h)));
  };
  fc.assert(
    fc.property(seeds, fc.integer({ min: 0, max: 20_000 }), (seed, length) => {
      const draw = uniform(seed);
      const values = Float64Array.from({ length }, () => (draw() - 0.5) * 10 ** Math.floor(draw() * 20 - 10));
      let expected = 0;
      for (let start = 0; start < length; start += 8192) expected += halves(values.subarray(start, start + 8192));
      expect(pairwiseSum(values)).toBe(expected);
    }),
    { numRuns: 40 },
  );
});
