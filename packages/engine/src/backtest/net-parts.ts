import type { Costs } from "../costs/cost-options.ts";
import { slippageAt } from "../costs/slippage-at.ts";
import type { BacktestColumns } from "./backtest-columns.ts";

/** The return of each bar: 0 on the first row and where there is no number. */
export function barReturns(close: Float64Array): Float64Array {
  const returns = new Float64Array(close.length);
  for (let row = 1; row < close.length; row++) {
    const change = (close[row] as number) / (close[row - 1] as number) - 1;
    returns[row] = Number.isNaN(change) ? 0 : change;
  }
  return returns;
}

/** What the position of the row before earns on each row. */
export function earnedReturns(returns: Float64Array, { position }: BacktestColumns): Float64Array {
  return returns.map((value, row) => value * (row === 0 ? 0 : (position[row - 1] as number)));
}

/** The fee of each row that trades. */
export function feesOf({ trade }: BacktestColumns, costs: Costs): Float64Array {
  return Float64Array.from(trade, (move) => (move === 0 ? 0 : costs.feeRate));
}

/** The slippage of each row that trades, as a fraction of the price. */
export function slippageOf(
  { trade }: BacktestColumns,
  costs: Costs,
  close: Float64Array,
  atr: Float64Array,
): Float64Array {
  return Float64Array.from(trade, (move, row) =>
    move === 0 ? 0 : slippageAt(costs, close[row] as number, atr[row] as number),
  );
}
