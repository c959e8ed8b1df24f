import type { Bars } from "../../src/bars.ts";
import { runView } from "../../src/charts/run-view.ts";
import { defaultRunConfig, runSettings } from "../../src/request/run-settings.ts";
import { computeRun, costsOf } from "../../src/run/compute-run.ts";

const dayMs = 86_400_000;

/** Daily bars whose closes rise and fall: `count` of them survive the warm-up. */
export function wavyBars(count: number, close: (row: number) => number = wave): Bars {
  const rows = Array.from({ length: count + 99 }, (_, row) => row);
  const closes = Float64Array.from(rows, close);
  return {
    times: Float64Array.from(rows, (row) => Date.UTC(2020, 0, 1) + row * dayMs),
    zone: "naive",
    open: closes,
    high: closes.map((value) => value * 1.01),
    low: closes.map((value) => value * 0.99),
    close: closes,
  };
}

function wave(row: number): number {
  return 100 + 30 * Math.sin(row / 11) + 8 * Math.sin(row / 3) + row / 50;
}

/** A backtest of these bars as its page looks at it. */
export function shownRun(bars: Bars, ticker = "ETH-USD") {
  const settings = { ...runSettings(defaultRunConfig), ticker };
  const computed = computeRun(bars, settings);
  const origin = {
    ticker,
    start: settings.start,
    end: settings.end,
    interval: settings.interval,
    provider: "local",
    source: `/data/${ticker}.csv`,
    adjusted: null,
    sha256: "0".repeat(64),
    rows: bars.times.length,
    first: "2020-01-01T00:00:00",
    last: "2021-01-01T00:00:00",
  };
  const view = runView(computed.frame, computed.signals, { ...costsOf(settings), initialCash: settings.initial_cash });
  return { run: { computed, settings, origin }, view };
}

/** Documents of a directory as far as a page repeats them. */
export function writtenDocuments(config: Readonly<Record<string, unknown>> = {}) {
  return {
    metadata: { run_id: "20260101_000000_run_1234567", created_at: "2026-01-01T00:00:00", config_hash: "1234567" },
    report: { schema_version: "1.0", reproduce: { command: "quantlab --ticker ETH-USD" } },
    config,
  };
}
