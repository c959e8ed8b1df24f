import { afterAll, describe, expect, test } from "vitest";
import { advancedMetrics } from "../../src/analytics/advanced-metrics.ts";
import { drawdownMetrics } from "../../src/analytics/drawdown-metrics.ts";
import { equityCurveIn } from "../../src/analytics/equity-curve.ts";
import { equityMetrics } from "../../src/analytics/equity-metrics.ts";
import { rollingSharpe } from "../../src/analytics/rolling-sharpe.ts";
import { type RoundTrip, roundTrips } from "../../src/analytics/round-trips.ts";
import { standardSummary } from "../../src/analytics/standard-summary.ts";
import { timeWindowMetrics } from "../../src/analytics/time-window-metrics.ts";
import { tradeDistribution } from "../../src/analytics/trade-distribution.ts";
import type { TradeFill } from "../../src/analytics/trade-fill.ts";
import { tradeMetrics } from "../../src/analytics/trade-metrics.ts";
import { runBacktest } from "../../src/backtest/run-backtest.ts";
import { indicatorFrame } from "../../src/indicators/indicator-frame.ts";
import { type BrokerOptions, fillsOf } from "../../src/paper-broker.ts";
import { resolveParameters } from "../../src/strategies/resolve-parameters.ts";
import { rsiMaCrossV2 } from "../../src/strategies/rsi-ma-cross-v2.ts";
import { differencesOf } from "./expect-same-figures.ts";
import { compared, goldenNames, numberOf, type Recorded, readBars, readGolden, readTable } from "./read-golden.ts";

type RecordedFill = Omit<TradeFill, "time" | "slippage"> & { timestamp: string; slippage?: number };

const fillOf = ({ timestamp, ...fill }: RecordedFill): TradeFill => ({
  slippage: Number.NaN,
  ...fill,
  time: Date.parse(`${timestamp.replace(" ", "T").replace(/Z$|\+00:00$/, "")}Z`),
});

const timeOf = (text: string): number => Date.parse(`${text.replace(" ", "T").replace(/Z$|\+00:00$/, "")}Z`);

const recordedTrips = (trips: readonly RoundTrip[], example: readonly { entry_time: string }[]) => {
  const zone = example.some(({ entry_time }) => entry_time.endsWith("+00:00")) ? "+00:00" : "";
  const text = (time: number) => `${new Date(time).toISOString().replace("T", " ").slice(0, 19)}${zone}`;
  return trips.map((trip) => ({ ...trip, entry_time: text(trip.entry_time), exit_time: text(trip.exit_time) }));
};

interface RoundTripsGolden {
  name: string;
  fills: RecordedFill[];
  round_trips: { entry_time: string }[];
  aggregate: object;
}

describe.each(readGolden<{ expected: RoundTripsGolden[] }>("round-trips").expected)("round trips $name", (golden) => {
  const trips = roundTrips(golden.fills.map(fillOf));
  test("pairs", () => expect(differencesOf(recordedTrips(trips, golden.round_trips), golden.round_trips)).toEqual([]));
  test("figures", () => expect(differencesOf(tradeMetrics(trips), golden.aggregate)).toEqual([]));
});

interface TradesGolden {
  name: string;
  net_pnl: number[];
  return_pct: number[];
  holding_days: number[];
  entry_time: string[];
  exit_time: string[];
  aggregate: object;
  distribution: object;
}

describe.each(readGolden<{ expected: TradesGolden[] }>("metrics-trades").expected)("trades $name", (golden) => {
  const trips = golden.net_pnl.map((net, row) => ({
    net_pnl: net,
    return_pct: golden.return_pct[row] as number,
    holding_days: golden.holding_days[row] as number,
    entry_time: timeOf(golden.entry_time[row] as string),
    exit_time: timeOf(golden.exit_time[row] as string),
  }));
  test("figures", () => expect(differencesOf(tradeMetrics(trips), golden.aggregate)).toEqual([]));
  test("distribution", () => expect(differencesOf(tradeDistribution(trips), golden.distribution)).toEqual([]));
});

interface EquityGolden {
  name: string;
  index: string[];
  equity: Recorded[];
  equity_metrics: { ok: object };
  drawdown_metrics: { ok: object };
  time_window_metrics: { ok: object };
}

describe.each(readGolden<{ expected: EquityGolden[] }>("metrics-equity").expected)("equity $name", (golden) => {
  const equity = Float64Array.from(golden.equity, numberOf);
  const times = golden.index[0]?.includes("-") ? Float64Array.from(golden.index, timeOf) : undefined;
  test("growth", () => expect(differencesOf(equityMetrics(equity), golden.equity_metrics.ok)).toEqual([]));
  test("falls", () => expect(differencesOf(drawdownMetrics(equity), golden.drawdown_metrics.ok)).toEqual([]));
  test("months", () =>
    expect(differencesOf(timeWindowMetrics(equity, times), golden.time_window_metrics.ok)).toEqual([]));
});

interface BacktestGolden {
  input: { csv: string; params: Record<string, number | string> };
  expected: {
    metrics: Record<string, Recorded>;
    round_trips: { entry_time: string }[] | { count: number; last: { entry_time: string }[] };
    trade_metrics: Record<string, Recorded>;
    advanced: Record<"equity_metrics" | "drawdown_metrics" | "time_window_metrics" | "trade_distribution", object>;
    rolling_sharpe_60: { values: Recorded[] } | null;
    standard_summary: object;
  };
}

function optionsOf(params: Record<string, number | string>): BrokerOptions {
  return {
    initialCash: Number(params.initial_cash ?? 1000),
    feeRate: Number(params.fee_rate ?? 0.002),
    slippageBps: Number(params.slippage_bps ?? 8),
    slippageMode: params.slippage_mode === "atr" ? "atr" : "fixed",
    kAtr: Number(params.k_atr ?? 0.05),
  };
}

describe.each(goldenNames("bt-"))("%s", (name) => {
  const { input, expected } = readGolden<BacktestGolden>(name);
  const frame = indicatorFrame(readBars(input.csv));
  const { rsi_buy_max, rsi_sell_min, cooldown_days } = input.params;
  const parameters = resolveParameters(rsiMaCrossV2, { rsi_buy_max, rsi_sell_min, cooldown_days });
  const signals = rsiMaCrossV2.signals(frame, parameters);
  const { equity } = runBacktest(frame, signals, optionsOf(input.params));
  const trips = roundTrips(fillsOf(frame, signals, optionsOf(input.params)));

  test("round trips and their figures", () => {
    const isWhole = Array.isArray(expected.round_trips);
    const recorded = Array.isArray(expected.round_trips) ? expected.round_trips : expected.round_trips.last;
    const last = isWhole ? trips : trips.slice(-recorded.length);
    expect(differencesOf(recordedTrips(last, recorded), recorded)).toEqual([]);
    expect(differencesOf(tradeMetrics(trips), expected.trade_metrics)).toEqual([]);
    expect(differencesOf(tradeDistribution(trips), expected.advanced.trade_distribution)).toEqual([]);
  });

  test("figures of the curve", () => {
    const { equity_metrics, drawdown_metrics, time_window_metrics } = expected.advanced;
    expect(differencesOf(equityMetrics(equity), equity_metrics)).toEqual([]);
    expect(differencesOf(drawdownMetrics(equity), drawdown_metrics)).toEqual([]);
    expect(differencesOf(timeWindowMetrics(equity, frame.bars.times), time_window_metrics)).toEqual([]);
  });

  test("rolling Sharpe ratio, to 1e-9", () => {
    const recorded = (expected.rolling_sharpe_60?.values ?? []).map(numberOf);
    const found = rollingSharpe(equity).filter((value) => !Number.isNaN(value));
    if (expected.rolling_sharpe_60) expect(found.length).toBe(recorded.length);
    compared.values += recorded.length;
    const wrong = recorded.flatMap((value, row) => {
      const difference = Math.abs(value - (found[row] as number));
      return difference <= 1e-9 * Math.max(1, Math.abs(value)) ? [] : [`${row}: ${found[row]} is not ${value}`];
    });
    expect(wrong).toEqual([]);
  });

  test("core figures", () => {
    const { metrics, trade_metrics } = expected;
    const figures = { ...metrics, win_rate_trades: trade_metrics.win_rate_trades };
    expect(differencesOf(standardSummary({ metrics: figures }), expected.standard_summary)).toEqual([]);
  });
});

interface WalkForwardGolden {
  expected: { artifact_files?: Record<string, string>; advanced_metrics: Record<string, object> };
}

describe.each(goldenNames("wf-"))("%s", (name) => {
  const { artifact_files = {}, advanced_metrics } = readGolden<WalkForwardGolden>(name).expected;
  test("figures of the files of the directory", () => {
    const tables = Object.fromEntries(
      Object.entries(artifact_files)
        .filter(([file, text]) => file.endsWith(".csv") && text.trim() !== "")
        .map(([file, text]) => [file, readTable(text)]),
    );
    const found = advancedMetrics(tables);
    for (const [block, figures] of Object.entries(found))
      expect(differencesOf(figures, advanced_metrics[block])).toEqual([]);
  });
});

test("a curve of splits begins at 1, and one of trades is taken over its first value", () => {
  const splits = { "oos_equity_curve.csv": [{ cumulative_equity: "1.5" }, { cumulative_equity: "1.2" }] };
  expect(equityCurveIn(splits)).toEqual({ equity: Float64Array.of(1, 1.5, 1.2) });
  const trades = [
    { timestamp: "2024-01-01", equity_after: "50" },
    { timestamp: "2024-01-03", equity_after: "75" },
  ];
  const times = Float64Array.of(Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 3));
  expect(equityCurveIn({ "trades.csv": trades })).toEqual({ equity: Float64Array.of(1, 1.5), times });
  expect(equityCurveIn({ "trades.csv": trades.slice(1) }).equity.length).toBe(0);
});

afterAll(() => console.info(`${compared.values} values compared, ${compared.mismatches} differ`));
