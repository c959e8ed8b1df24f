import type { Costs } from "../costs/cost-options.ts";
import { slippageAt } from "../costs/slippage-at.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import type { BacktestColumns, BacktestParts } from "./backtest-columns.ts";

/** The return of each bar: 0 on the first row and where there is no number. */
export function barReturns(close: Float64Array): Float64Array {
  const returns = new Float64Array(close.length);
  for (let row = 1; row < close.length; row++) {
    const change = (close[row] as number) / (close[row - 1] as number) - 1;
    returns[row] = Number.isNaN(change) ? 0 : change;
  }
  return returns;
}

/** What led to the net returns of a backtest. */
export function netParts(
  { position, trade }: BacktestColumns,
  { bars: { close }, atr }: Pick<IndicatorFrame, "bars" | "atr">,
  costs: Costs,
): BacktestParts {
  const ret = barReturns(close);
  const slippage = (row: number): number => slippageAt(costs, close[row] as number, atr[row] as number);
  return {
    ret,
    strategyRet: ret.map((value, row) => value * (row === 0 ? 0 : (position[row - 1] as number))),
    fees: Float64Array.from(trade, (move) => (move === 0 ? 0 : costs.feeRate)),
    slipCost: Float64Array.from(trade, (move, row) => (move === 0 ? 0 : slippage(row))),
  };
}
