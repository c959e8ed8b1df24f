import type { ForwardEquityPoint, ForwardSummary } from "@quantlab/contracts/quantlab/v1";
import { drawdowns } from "../analytics/drawdowns.ts";
import { periodReturns } from "../analytics/period-returns.ts";
import { standardSummary } from "../analytics/standard-summary.ts";
import { mean } from "../numeric/mean.ts";
import { pairwiseSum } from "../numeric/pairwise-sum.ts";
import { sampleDeviation } from "../numeric/sample-deviation.ts";
import type { TradeRow } from "../paper/trade-rows.ts";

/** The part of a fill that the summary needs. */
export type SummedTrade = Pick<TradeRow, "side" | "fee" | "equity_after">;

/** The figures of a forward session over its whole curve and all of its fills. */
export function forwardSummary(
  equity: readonly ForwardEquityPoint[],
  trades: readonly SummedTrade[],
): Readonly<ForwardSummary> {
  const figures = { ...curveFigures(Float64Array.from(equity, (point) => point.equity)), ...tradeFigures(trades) };
  return { ...figures, ...standardSummary({ summary: figures }) };
}

function curveFigures(equity: Float64Array) {
  const count = equity.length;
  if (count === 0) return {};
  const returns = periodReturns(equity);
  return {
    total_return: (equity[count - 1] as number) / (equity[0] as number) - 1,
    max_drawdown: drawdowns(equity).reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY),
    annualized_volatility: returns.length > 1 ? sampleDeviation(returns) * Math.sqrt(252) : null,
    n_bars: count,
  };
}

const nothingClosed = {
  n_trades: 0,
  win_rate: null,
  expectancy: null,
  best_trade_pnl: null,
  worst_trade_pnl: null,
  total_fees: 0,
};

/** Pairs each sale with the purchase before it, by the equity after each. */
function tradeFigures(trades: readonly SummedTrade[]) {
  const pnls: number[] = [];
  let bought: SummedTrade | undefined;
  for (const trade of trades) {
    if (trade.side === "BUY") bought = trade;
    else if (bought) {
      pnls.push(trade.equity_after - bought.equity_after);
      bought = undefined;
    }
  }
  if (pnls.length === 0) return nothingClosed;
  return {
    n_trades: pnls.length,
    win_rate: pnls.filter((pnl) => pnl > 0).length / pnls.length,
    expectancy: mean(Float64Array.from(pnls)),
    best_trade_pnl: pnls.reduce((most, pnl) => Math.max(most, pnl)),
    worst_trade_pnl: pnls.reduce((least, pnl) => Math.min(least, pnl)),
    total_fees: pairwiseSum(Float64Array.from(trades, (trade) => trade.fee)),
  };
}
