import { describe, expect, test } from "vitest";
import { runBacktest } from "../../src/backtest/run-backtest.ts";
import { toSignals } from "../../src/backtest/to-signals.ts";
import type { CostOptions } from "../../src/costs/cost-options.ts";
import { DataError } from "../../src/errors.ts";
import { type IndicatorFrame, indicatorFrame } from "../../src/indicators/indicator-frame.ts";
import { computeMetrics } from "../../src/metrics/compute-metrics.ts";
import { fillsOf } from "../../src/paper-broker.ts";
import { resolveParameters } from "../../src/strategies/resolve-parameters.ts";
import { rsiMaCrossV2 } from "../../src/strategies/rsi-ma-cross-v2.ts";
import { evaluateSignals } from "../../src/sweep/evaluate-signals.ts";
import { sweepMemory } from "../../src/sweep/sweep-memory.ts";
import { expectSameBits, goldenNames, numberOf, type Recorded, readBars, readGolden } from "./read-golden.ts";

type Series = Partial<Record<string, Recorded[]>>;
type Figures = Record<string, Recorded>;
interface RecordedFill {
  timestamp: string;
  side: string;
  reason: string;
  close: number;
  exec_price: number;
  qty: number;
  fee: number;
  equity_after: number;
  slippage: number;
}

interface BacktestGolden {
  kind: string;
  input: { csv: string; params: Record<string, number | string> };
  expected: {
    n_rows_after_warmup: number;
    series: Series;
    metrics: Figures;
    broker_trades: RecordedFill[] | { count: number; last: RecordedFill[] };
    trade_metrics: Figures;
  };
}

const figureNames = ["close", "exec_price", "qty", "fee", "equity_after", "slippage"] as const;

function costsOf(params: Record<string, number | string>): CostOptions {
  return {
    ...("fee_rate" in params && { feeRate: Number(params.fee_rate) }),
    ...("slippage_bps" in params && { slippageBps: Number(params.slippage_bps) }),
    ...("slippage_mode" in params && { slippageMode: params.slippage_mode as "fixed" | "atr" }),
    ...("k_atr" in params && { kAtr: Number(params.k_atr) }),
  };
}

function seriesOf(frame: IndicatorFrame, signals: Int8Array, costs: CostOptions) {
  const backtest = runBacktest(frame, signals, costs);
  const { signal, position, trade, net, equity } = backtest;
  const { fees, slipCost, ret, strategyRet } = backtest.parts();
  const engine = { signal, position, trade, fees, slip_cost: slipCost, ret, strategy_ret: strategyRet };
  return { backtest, series: { ...engine, strategy_ret_net: net, equity } };
}

function expectSeries(found: Record<string, ArrayLike<number>>, recorded: Series): void {
  for (const [name, values] of Object.entries(recorded)) {
    const column = Array.from(found[name] ?? []);
    const length = values?.length ?? 0;
    expectSameBits(column.slice(column.length - length), values ?? [], name);
  }
}

function expectFigures(found: Record<string, number>, recorded: Figures): void {
  const names = Object.keys(recorded).filter((name) => name in found);
  expectSameBits(
    names.map((name) => found[name] ?? Number.NaN),
    names.map((name) => recorded[name] ?? "NaN"),
    names.join(","),
  );
}

describe.each(goldenNames("bt-"))("%s", (name) => {
  const { input, expected } = readGolden<BacktestGolden>(name);
  const frame = indicatorFrame(readBars(input.csv));
  const { initial_cash, ...others } = input.params;
  const given = Object.fromEntries(
    Object.entries(others).filter(([parameter]) => Object.hasOwn(rsiMaCrossV2.parameters.properties, parameter)),
  );
  const signals = rsiMaCrossV2.signals(frame, resolveParameters(rsiMaCrossV2, given));
  const costs = costsOf(input.params);
  const initialCash = Number(initial_cash ?? 1000);

  test("indicators, signals and engine, row by row", () => {
    const { rsi, ma20, ma100, atr } = frame;
    const { series, backtest } = seriesOf(frame, signals, costs);
    expect(frame.rsi.length).toBe(expected.n_rows_after_warmup);
    expectSeries({ rsi, ma20, ma100, atr, ...series }, expected.series);
    const figures = computeMetrics(backtest);
    expect(Object.keys(figures)).toEqual(Object.keys(expected.metrics));
    expectFigures({ ...figures }, expected.metrics);
  });

  test("fills of the paper broker", () => {
    const fills = fillsOf(frame, signals, { ...costs, initialCash });
    const isWhole = Array.isArray(expected.broker_trades);
    const recorded = Array.isArray(expected.broker_trades) ? expected.broker_trades : expected.broker_trades.last;
    const count = Array.isArray(expected.broker_trades) ? recorded.length : expected.broker_trades.count;
    expect(fills.length).toBe(count);
    const last = isWhole ? fills : fills.slice(-recorded.length);
    expect(last.map(({ side, reason }) => ({ side, reason }))).toEqual(
      recorded.map(({ side, reason }) => ({ side, reason })),
    );
    expect(last.map(({ time }) => time)).toEqual(recorded.map(({ timestamp }) => timeOf(timestamp)));
    for (const figure of figureNames) {
      expectSameBits(
        last.map((fill) => fill[figure]),
        recorded.map((fill) => fill[figure]),
        figure,
      );
    }
  });

  test("the figures of a sweep are those of the columns and of the round trips", () => {
    const memory = sweepMemory(frame.rsi.length);
    memory.signals.set(signals);
    const defaults = { feeRate: 0.002, slippageBps: 8, slippageMode: "fixed", kAtr: 0.05 } as const;
    const found = evaluateSignals(frame, { ...defaults, ...costs, initialCash }, memory);
    const { total_return, max_drawdown, sharpe_simple, trades } = expected.metrics;
    const { trades: trade_trades, ...roundTrips } = expected.trade_metrics;
    const recorded = { ...roundTrips, trade_trades, total_return, max_drawdown, sharpe_simple, trades };
    expectFigures({ ...found }, recorded as Figures);
  });
});

const timeOf = (text: string): number =>
  Date.parse(text.includes("+") ? text.replace(" ", "T") : `${text.replace(" ", "T")}Z`);

interface StrategyGolden {
  expected: {
    cases: {
      params: { rsi_buy_max: number; rsi_sell_min: number; cooldown_days: number };
      close: Recorded[];
      ma20: Recorded[];
      rsi: Recorded[];
      signals: Recorded[];
    }[];
  };
}

function frameOf(columns: {
  close: Float64Array;
  ma20?: Float64Array;
  rsi?: Float64Array;
  atr?: Float64Array;
}): IndicatorFrame {
  const none = new Float64Array(columns.close.length);
  return {
    bars: { times: none, zone: "naive", close: columns.close },
    rsi: columns.rsi ?? none,
    ma20: columns.ma20 ?? none,
    ma100: none,
    atr: columns.atr ?? none,
  };
}

const column = (recorded: readonly Recorded[]): Float64Array => Float64Array.from(recorded, numberOf);

test.each(readGolden<StrategyGolden>("strategy-unit").expected.cases)("rsi_ma_cross_v2 with $params", (recorded) => {
  const frame = frameOf({ close: column(recorded.close), ma20: column(recorded.ma20), rsi: column(recorded.rsi) });
  expectSameBits(rsiMaCrossV2.signals(frame, recorded.params), recorded.signals, "signals");
});

interface RawSignals {
  input: {
    index: string[];
    close: Recorded[];
    atr: Recorded[];
    signals: Record<string, Recorded>;
    fee_rate: number;
    slippage_bps: number;
    k_atr: number;
  };
  expected: Record<"fixed" | "atr", { series: Series; metrics: Figures }>;
}

describe("signals from elsewhere", () => {
  const { input, expected } = readGolden<RawSignals>("engine-raw-signals");
  const frame = frameOf({ close: column(input.close), atr: column(input.atr) });
  const signals = toSignals(input.index.map((time) => numberOf(input.signals[time] ?? "NaN")));

  test.each(["fixed", "atr"] as const)("slippage %s", (slippageMode) => {
    const { fee_rate, slippage_bps, k_atr } = input;
    const costs = { feeRate: fee_rate, slippageBps: slippage_bps, slippageMode, kAtr: k_atr };
    const { series, backtest } = seriesOf(frame, signals, costs);
    expectSeries(series, expected[slippageMode].series);
    expectFigures({ ...computeMetrics(backtest) }, expected[slippageMode].metrics);
    const memory = sweepMemory(signals.length);
    memory.signals.set(signals);
    expectFigures(
      { ...evaluateSignals(frame, { ...costs, initialCash: 1000 }, memory) },
      expected[slippageMode].metrics,
    );
  });
});

test("no rows have no figures", () => {
  const frame = indicatorFrame(readBars("ind-n99.csv"));
  expect(() => computeMetrics(runBacktest(frame, new Int8Array(0)))).toThrow(DataError);
});
