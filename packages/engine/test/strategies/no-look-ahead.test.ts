import fc from "fast-check";
import { expect, test } from "vitest";
import { runBacktest } from "../../src/backtest/run-backtest.ts";
import type { Bars } from "../../src/bars.ts";
import { indicatorFrame } from "../../src/indicators/indicator-frame.ts";
import { fillsOf } from "../../src/paper-broker.ts";
import { resolveParameters } from "../../src/strategies/resolve-parameters.ts";
import { strategies } from "../../src/strategies/strategies.ts";
import type { Strategy } from "../../src/strategies/strategy.ts";

/** Values that make a strategy trade within the few rows that there are. */
const fewRows: Record<string, readonly [number, number]> = {
  lookback: [1, 20],
  threshold: [-0.05, 0.1],
  deviations: [0, 2],
};

/** Any parameters that the schema of a strategy allows, and that it does not refuse together. */
function parametersOf({ parameters }: Strategy): fc.Arbitrary<Record<string, number>> {
  const members = Object.entries(parameters.properties).map(([name, schema]) => {
    const { type, minimum = 0 } = schema as { readonly type: string; readonly minimum?: number };
    const [min, max] = fewRows[name] ?? [minimum, type === "integer" ? 30 : 100];
    return [name, type === "integer" ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })];
  });
  return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<number>>);
}

const length = 180;
const steps = fc.array(fc.record({ move: fc.double({ min: -0.08, max: 0.08, noNaN: true }), isFlat: fc.boolean() }), {
  minLength: length,
  maxLength: length,
});

function barsOf(moves: readonly { move: number; isFlat: boolean }[]): Bars {
  const close = new Float64Array(moves.length);
  moves.forEach(({ move, isFlat }, row) => {
    close[row] = (row === 0 ? 100 : (close[row - 1] ?? 100)) * (isFlat ? 1 : 1 + move);
  });
  const times = Float64Array.from(close, (_, row) => row * 86_400_000);
  return {
    times,
    zone: "naive",
    high: close.map((price) => price * 1.01),
    low: close.map((price) => price * 0.98),
    close,
  };
}

function firstRows(bars: Bars, count: number): Bars {
  const { times, zone, high, low, close } = bars;
  const cut = (column: Float64Array = close) => column.slice(0, count);
  return { times: cut(times), zone, high: cut(high), low: cut(low), close: cut(close) };
}

test.each(strategies)("$name: without the future nothing in the past is different", (strategy) => {
  let trades = 0;
  const everything = (bars: Bars, given: Record<string, number>) => {
    const frame = indicatorFrame(bars);
    const signals = strategy.signals(frame, resolveParameters(strategy, given));
    const { position, trade, net, equity, parts } = runBacktest(frame, signals, { slippageMode: "atr" });
    const fills = fillsOf(frame, signals, { slippageMode: "atr" });
    const { rsi, ma20, ma100, atr } = frame;
    const columns = { signals, rsi, ma20, ma100, atr, position, trade, net, equity, ...parts() };
    return { columns, fills, rows: signals.length };
  };
  fc.assert(
    fc.property(steps, fc.integer({ min: 100, max: length }), parametersOf(strategy), (moves, count, given) => {
      fc.pre(strategy.name !== "moving_average_cross" || Number(given.fast) < Number(given.slow));
      const bars = barsOf(moves);
      const known = everything(firstRows(bars, count), given);
      const later = everything(bars, given);
      for (const [name, column] of Object.entries(later.columns)) {
        expect(known.columns[name as keyof typeof known.columns], name).toEqual(column.slice(0, known.rows));
      }
      expect(known.fills).toEqual(later.fills.filter(({ time }) => time < count * 86_400_000));
      trades += later.fills.length;
    }),
    { numRuns: 60 },
  );
  expect(trades).toBeGreaterThan(0);
});
