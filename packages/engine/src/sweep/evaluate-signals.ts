import { runBacktest } from "../backtest/run-backtest.ts";
import type { Costs } from "../costs/cost-options.ts";
import { slippageAt } from "../costs/slippage-at.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { computeMetrics } from "../metrics/compute-metrics.ts";
import { sharpeSimple } from "../metrics/sharpe-simple.ts";
import { frameReturns } from "./frame-returns.ts";
import { type RoundTripLedger, roundTripLedger } from "./round-trip-ledger.ts";
import type { SweepFigures } from "./sweep-figures.ts";

/** Memory that the runs of a sweep on one frame use one after the other. */
export interface SweepMemory {
  readonly signals: Int8Array;
  readonly net: Float64Array;
  readonly ledger: RoundTripLedger;
}

/** Memory for a frame of `rows`. */
export function sweepMemory(rows: number): SweepMemory {
  return {
    signals: new Int8Array(rows),
    net: new Float64Array(rows),
    ledger: roundTripLedger(rows),
  };
}

/** The figures of `memory.signals` on a frame: those of a backtest and of the paper broker, without their columns. */
export function evaluateSignals(
  frame: IndicatorFrame,
  costs: Costs & { readonly initialCash: number },
  memory: SweepMemory,
): SweepFigures {
  const { returns, areFinite } = frameReturns(frame);
  const { signals, net, ledger } = memory;
  const { close, times } = frame.bars;
  const { atr } = frame;
  const rows = close.length;
  const { feeRate } = costs;
  ledger.open(costs.initialCash, feeRate);
  net.fill(0);
  let equity = 1;
  let peak = Number.NEGATIVE_INFINITY;
  let deepest = Number.POSITIVE_INFINITY;
  let trades = 0;
  let row = 0;
  // Without a position a finite return is nothing: equity, peak and fall stay as they are until the next purchase.
  while (row < rows) {
    while (row < rows && signals[row] !== 1) row++;
    if (trades === 0 && row > 0) {
      peak = 1;
      deepest = 0;
    }
    if (row >= rows) break;
    const entryClose = close[row] as number;
    const entrySlippage = slippageAt(costs, entryClose, atr[row] as number);
    ledger.buy(times[row] as number, entryClose, entrySlippage);
    trades++;
    let result = 0 - feeRate - entrySlippage;
    for (;;) {
      net[row] = result;
      equity *= 1 + result;
      if (equity > peak) peak = equity;
      const fall = equity / peak - 1;
      if (fall < deepest) deepest = fall;
      row++;
      if (row >= rows || signals[row] === -1) break;
      result = returns[row] as number;
    }
    if (row >= rows) break;
    const exitClose = close[row] as number;
    const exitSlippage = slippageAt(costs, exitClose, atr[row] as number);
    ledger.sell(times[row] as number, exitClose, exitSlippage);
    trades++;
    const last = (returns[row] as number) - feeRate - exitSlippage;
    net[row] = last;
    equity *= 1 + last;
    if (equity > peak) peak = equity;
    const fall = equity / peak - 1;
    if (fall < deepest) deepest = fall;
    row++;
  }
  const roundTrips = ledger.figures();
  if (!areFinite || Number.isNaN(equity) || !Number.isFinite(deepest))
    return { ...slowFigures(frame, costs, signals), ...roundTrips };
  return {
    total_return: equity - 1,
    max_drawdown: deepest,
    sharpe_simple: sharpeSimple(net),
    trades,
    ...roundTrips,
  };
}

function slowFigures(frame: IndicatorFrame, costs: Costs, signals: Int8Array) {
  const { total_return, max_drawdown, sharpe_simple, trades } = computeMetrics(runBacktest(frame, signals, costs));
  return { total_return, max_drawdown, sharpe_simple, trades };
}
