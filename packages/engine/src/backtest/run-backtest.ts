import { type CostOptions, type Costs, defaultCosts } from "../costs/cost-options.ts";
import { writeKernelCosts } from "../costs/kernel-costs.ts";
import { StrategyError } from "../errors.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { blockLength, kernelBlocks } from "../kernel/blocks.ts";
import { type Backtest, type BacktestColumns, backtestColumns } from "./backtest-columns.ts";
import { barReturns, earnedReturns, feesOf, slippageOf } from "./net-parts.ts";

/**
 * Holds all or nothing as the signals say. A signal acts at the close of its bar: its costs are subtracted there, and the return
 * of the next bar is the first that counts. What is open at the end stays open.
 */
export function runBacktest(
  frame: Pick<IndicatorFrame, "bars" | "atr">,
  signals: Int8Array,
  options: CostOptions = {},
  columns: BacktestColumns = backtestColumns(signals.length),
): Backtest {
  assertLength(signals.length, frame.bars.close.length);
  const costs = { ...defaultCosts, ...options };
  const growth = writeColumns(frame, signals, costs, columns);
  if (Number.isNaN(growth)) compoundPresent(columns.net, columns.equity);
  return withParts(columns, signals, frame, costs);
}

/** Writes the columns block by block and answers the last equity. */
function writeColumns(
  { bars: { close }, atr }: Pick<IndicatorFrame, "bars" | "atr">,
  signals: Int8Array,
  costs: Costs,
  { position, trade, net, equity }: BacktestColumns,
): number {
  const { loops, state, costs: given, ...room } = kernelBlocks();
  const isByRange = costs.slippageMode === "atr";
  writeKernelCosts(given, costs);
  state[0] = 0;
  state[1] = 1;
  state[2] = Number.NaN;
  for (let from = 0; from < close.length; from += blockLength) {
    const until = Math.min(close.length, from + blockLength);
    const count = until - from;
    room.close.set(close.subarray(from, until));
    if (isByRange) room.high.set(atr.subarray(from, until));
    room.signals.set(signals.subarray(from, until));
    loops.hold(
      state.byteOffset,
      given.byteOffset,
      count,
      room.close.byteOffset,
      room.high.byteOffset,
      room.signals.byteOffset,
      room.position.byteOffset,
      room.trade.byteOffset,
      room.first.byteOffset,
      room.second.byteOffset,
    );
    position.set(room.position.subarray(0, count), from);
    trade.set(room.trade.subarray(0, count), from);
    net.set(room.first.subarray(0, count), from);
    equity.set(room.second.subarray(0, count), from);
  }
  return state[1];
}

function withParts(
  columns: BacktestColumns,
  signal: Int8Array,
  { bars: { close }, atr }: Pick<IndicatorFrame, "bars" | "atr">,
  costs: Costs,
): Backtest {
  const parts: { ret?: Float64Array; strategyRet?: Float64Array; fees?: Float64Array; slipCost?: Float64Array } = {};
  const { position, trade, net, equity } = columns;
  return {
    signal,
    position,
    trade,
    net,
    equity,
    get ret() {
      parts.ret ??= barReturns(close);
      return parts.ret;
    },
    get strategyRet() {
      parts.strategyRet ??= earnedReturns(this.ret, columns);
      return parts.strategyRet;
    },
    get fees() {
      parts.fees ??= feesOf(columns, costs);
      return parts.fees;
    },
    get slipCost() {
      parts.slipCost ??= slippageOf(columns, costs, close, atr);
      return parts.slipCost;
    },
  };
}

function assertLength(signals: number, rows: number): void {
  if (signals === rows) return;
  throw new StrategyError(`${signals} signals for ${rows} rows`, "Give one signal a row of the frame.");
}

/** A return that is no number has no equity, and the rows after it go on without it. */
function compoundPresent(net: Float64Array, equity: Float64Array): void {
  let growth = 1;
  for (let row = 0; row < net.length; row++) {
    const factor = 1 + (net[row] as number);
    if (Number.isNaN(factor)) equity[row] = Number.NaN;
    else {
      growth *= factor;
      equity[row] = growth;
    }
  }
}
