import { mean } from "../numeric/mean.ts";
import { median } from "../numeric/median.ts";
import { pairwiseSum } from "../numeric/pairwise-sum.ts";
import { sampleDeviation } from "../numeric/sample-deviation.ts";
import { longestStreak } from "./longest-streak.ts";
import type { ClosedTrade } from "./trade-metrics.ts";

/** How the results of round trips are distributed; only their number when there is none. */
export interface TradeDistribution {
  readonly n_trades: number;
  readonly avg_return?: number;
  readonly median_return?: number;
  readonly best_trade_pnl?: number;
  readonly worst_trade_pnl?: number;
  /** Null below two round trips. */
  readonly pnl_std?: number | null;
  readonly expectancy?: number;
  readonly win_rate?: number;
  /** Null when nothing was lost. */
  readonly profit_factor?: number | null;
  readonly avg_holding_days?: number;
  /** What the three best brought, as a share of all that was won; null below three wins. */
  readonly top3_pnl_share?: number | null;
  readonly max_consecutive_losses?: number;
  readonly max_consecutive_wins?: number;
}

/** The distribution of round trips in the order in which they closed. */
export function tradeDistribution(trips: readonly ClosedTrade[]): TradeDistribution {
  const count = trips.length;
  if (count === 0) return { n_trades: 0 };
  const nets = Float64Array.from(trips, (trip) => trip.net_pnl);
  const returns = Float64Array.from(trips, (trip) => trip.return_pct);
  const wins = nets.filter((net) => net > 0);
  const lost = pairwiseSum(nets.filter((net) => net < 0));
  const ascending = nets.toSorted();
  return {
    n_trades: count,
    avg_return: mean(returns),
    median_return: median(returns),
    best_trade_pnl: ascending[count - 1] as number,
    worst_trade_pnl: ascending[0] as number,
    pnl_std: count > 1 ? sampleDeviation(nets) : null,
    expectancy: mean(nets),
    win_rate: wins.length / count,
    profit_factor: lost < 0 ? pairwiseSum(wins) / Math.abs(lost) : null,
    avg_holding_days: trips.reduce((sum, trip) => sum + trip.holding_days, 0) / count,
    top3_pnl_share: wins.length < 3 ? null : pairwiseSum(wins.toSorted().reverse(), 3) / pairwiseSum(wins),
    max_consecutive_losses: longestStreak(nets, (net) => net < 0),
    max_consecutive_wins: longestStreak(nets, (net) => net > 0),
  };
}
