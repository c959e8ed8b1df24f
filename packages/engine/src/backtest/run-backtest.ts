import { type CostOptions, type Costs, defaultCosts } from "../costs/cost-options.ts";
import { writeKernelCosts } from "../costs/kernel-costs.ts";
import { StrategyError } from "../errors.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { blockLength, historyLength, kernelBlocks } from "../kernel/blocks.ts";
import { type Backtest, type BacktestColumns, backtestColumns } from "./backtest-columns.ts";
import { netParts } from "./net-parts.ts";

/**
 * Holds all or nothing as the signals say. A signal acts at the close of its bar: its costs are subtracted there, and the return
 * of the next bar is the first that counts. What is open at the end stays open. `signals` has one entry a row of the frame: 1 enters, -1
 * leaves, anything else holds. Throws StrategyError when it has another length.
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
  const { position, trade, net, equity } = columns;
  return { signal: signals, position, trade, net, equity, parts: () => netParts(columns, frame, costs) };
}

/** Writes the columns block by block and answers the last equity. */
function writeColumns(
  { bars: { close }, atr }: Pick<IndicatorFrame, "bars" | "atr">,
  signals: Int8Array,
  costs: Costs,
  { position, trade, net, equity }: BacktestColumns,
): number {
  const room = kernelBlocks();
  const { loops, state, history, costs: given } = room;
  const isByRange = costs.slippageMode === "atr";
  writeKernelCosts(given, costs);
  state[0] = 0;
  state[1] = 1;
  history[historyLength - 1] = Number.NaN;
  for (let from = 0; from < close.length; from += blockLength) {
    const until = Math.min(close.length, from + blockLength);
    const count = until - from;
    if (from > 0) history[historyLength - 1] = close[from - 1] as number;
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
