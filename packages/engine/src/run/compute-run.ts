import type { ResultFigures } from "../artifacts/result-figures.ts";
import { runBacktest } from "../backtest/run-backtest.ts";
import type { Bars } from "../bars.ts";
import type { CostOptions } from "../costs/cost-options.ts";
import { type IndicatorFrame, indicatorFrame } from "../indicators/indicator-frame.ts";
import { computeMetrics } from "../metrics/compute-metrics.ts";
import type { RunSettings } from "../request/run-settings.ts";
import { signalsOfRun } from "./signals-of-run.ts";

/** A backtest and what it rests on. */
export interface ComputedRun {
  readonly strategy: string;
  readonly frame: IndicatorFrame;
  readonly signals: Int8Array;
  readonly buys: number;
  readonly sells: number;
  readonly figures: ResultFigures;
}

/**
 * Indicators, signals, backtest and figures of one run. Throws DataError when no bar is left after the warm-up, StrategyError when the
 * strategy fails.
 */
export function computeRun(bars: Bars, settings: RunSettings): ComputedRun {
  const frame = indicatorFrame(bars);
  const signals = signalsOfRun(frame, settings);
  const figures = computeMetrics(runBacktest(frame, signals, costsOf(settings)));
  return {
    strategy: settings.strategy,
    frame,
    signals,
    buys: countOf(signals, 1),
    sells: countOf(signals, -1),
    figures,
  };
}

/** The costs that the settings of a run name. */
export function costsOf({ fee, slippage_bps, slippage_mode, k_atr }: RunSettings): Required<CostOptions> {
  return { feeRate: fee, slippageBps: slippage_bps, slippageMode: slippage_mode, kAtr: k_atr };
}

function countOf(signals: Int8Array, wanted: number): number {
  let count = 0;
  for (const signal of signals) if (signal === wanted) count += 1;
  return count;
}
