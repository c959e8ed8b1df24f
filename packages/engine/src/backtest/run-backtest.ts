import { type CostOptions, type Costs, defaultCosts } from "../costs/cost-options.ts";
import { slippageAt } from "../costs/slippage-at.ts";
import { StrategyError } from "../errors.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { inChunks } from "../numeric/in-chunks.ts";
import { type Backtest, type BacktestColumns, backtestColumns } from "./backtest-columns.ts";

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
  columns.fees.fill(0);
  columns.slipCost.fill(0);
  const costs = { ...defaultCosts, ...options };
  const state = Float64Array.of(0, 1, Number.NaN);
  inChunks(signals.length, (from, until) => {
    writeColumns(frame.bars.close, frame.atr, signals, costs, columns, state, from, until);
  });
  if (Number.isNaN(state[1])) compoundPresent(columns.net, columns.equity);
  return { ...columns, signal: signals };
}

/** Takes the rows from `from` to before `until` into the columns and the state: what is held, the equity, the last close. */
function writeColumns(
  close: Float64Array,
  atr: Float64Array,
  signals: Int8Array,
  costs: Costs,
  { position, ret, strategyRet, trade, fees, slipCost, net, equity }: BacktestColumns,
  state: Float64Array,
  from: number,
  until: number,
): void {
  let held = state[0] as number;
  let growth = state[1] as number;
  let previous = state[2] as number;
  for (let row = from; row < until; row++) {
    const value = close[row] as number;
    const change = value / previous - 1;
    previous = value;
    const ownReturn = Number.isNaN(change) ? 0 : change;
    const earned = ownReturn * held;
    ret[row] = ownReturn;
    strategyRet[row] = earned;
    const signal = signals[row];
    let result = earned;
    let move = 0;
    if (signal === 1 ? held === 0 : signal === -1 && held === 1) {
      move = held === 0 ? 1 : -1;
      held += move;
      const slippage = slippageAt(costs, value, atr[row] as number);
      fees[row] = costs.feeRate;
      slipCost[row] = slippage;
      result = earned - costs.feeRate - slippage;
    }
    trade[row] = move;
    position[row] = held;
    net[row] = result;
    growth *= 1 + result;
    equity[row] = growth;
  }
  state[0] = held;
  state[1] = growth;
  state[2] = previous;
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
