import fc from "fast-check";
import { expect, test } from "vitest";
import { runBacktest } from "../backtest/run-backtest.ts";
import { ConfigError } from "../errors.ts";
import { indicatorFrame } from "../indicators/indicator-frame.ts";
import { computeMetrics } from "../metrics/compute-metrics.ts";
import { fillsOf } from "../paper-broker.ts";
import { roundTripLedger } from "./round-trip-ledger.ts";
import { runSweep } from "./run-sweep.ts";
import { sweepSettings } from "./sweep-config.ts";
import { sweepPlan } from "./sweep-plan.ts";

function frameOf(seed: number, length: number) {
  let state = seed;
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  let price = 50;
  const close = Float64Array.from({ length }, () => {
    price *= 1 + 0.05 * (draw() - 0.5);
    return price;
  });
  const times = Float64Array.from({ length }, (_, row) => row * 43_200_000);
  const high = close.map((value) => value * (1 + 0.01 * draw()));
  const low = close.map((value) => value * (1 - 0.01 * draw()));
  return indicatorFrame({ times, zone: "naive", high, low, close });
}

/** The figures of one configuration by way of its columns and its fills. */
function figuresByColumns(frame: ReturnType<typeof frameOf>, config: Record<string, unknown>) {
  const { strategy, parameters, broker } = sweepSettings(config);
  const signals = strategy.signals(frame, parameters);
  const { total_return, max_drawdown, sharpe_simple, trades } = computeMetrics(runBacktest(frame, signals, broker));
  const ledger = roundTripLedger(frame.rsi.length);
  ledger.open(broker.initialCash, broker.feeRate);
  for (const { side, time, close, slippage } of fillsOf(frame, signals, broker)) {
    if (side === "BUY") ledger.buy(time, close, slippage);
    else ledger.sell(time, close, slippage);
  }
  return { total_return, max_drawdown, sharpe_simple, trades, ...ledger.figures() };
}

test("every run of a grid has the figures of its columns and of its fills, to the last bit", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 31 - 2 }),
      fc.integer({ min: 100, max: 1500 }),
      fc.constantFrom(
        {},
        { fee: [0, 0.002, 1.5] },
        { slippage_mode: ["fixed", "atr"] },
        { initial_cash: [0, 10, 1e9] },
      ),
      fc.constantFrom({}, { strategy: ["buy_and_hold", "rsi_ma_cross_v2"] }, { note: ["x"], cooldown_days: [0, 4] }),
      (seed, length, costs, others) => {
        const frame = frameOf(seed, length);
        const grid = { param_grid: { rsi_buy_max: [45, 60, 100], rsi_sell_min: [55, 101], ...costs, ...others } };
        for (const { ...row } of runSweep(frame, grid))
          expect(row).toEqual({ ...row, ...figuresByColumns(frame, row) });
      },
    ),
    { numRuns: 60 },
  );
});

test("a value that cannot be used is told before anything is computed, wherever it stands", () => {
  const frame = frameOf(7, 150);
  expect(() => sweepPlan(frame, { param_grid: { fee: [0.001, "much"] } })).toThrow(ConfigError);
  expect(() => sweepPlan(frame, { param_grid: { cooldown_days: [1, null] } })).toThrow(ConfigError);
});
