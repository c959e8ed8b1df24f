import { mean } from "../numeric/mean.ts";
import { pairwiseSum } from "../numeric/pairwise-sum.ts";
import { longestStreak } from "./longest-streak.ts";
import type { RoundTrip } from "./round-trips.ts";

/** Figures over closed round trips. */
export interface TradeMetrics {
  readonly trades: number;
  readonly win_rate_trades: number;
  readonly gross_profit: number;
  readonly gross_loss: number;
  /** Infinite when nothing was lost, also when nothing was won. */
  readonly profit_factor: number;
  readonly expectancy_net: number;
  readonly avg_win: number;
  readonly avg_loss: number;
  readonly avg_holding_days: number;
  readonly max_consecutive_losses: number;
  /** A round trip that ends where it began counts as won here. */
  readonly max_consecutive_wins: number;
  /** Share of the days between the first entry and the last exit; above 1 where round trips overlap. */
  readonly exposure: number;
  /** Absent when nothing was closed. */
  readonly total_net_pnl?: number;
}

/** What the figures are taken of. */
export type ClosedTrade = Pick<RoundTrip, "net_pnl" | "return_pct" | "holding_days" | "entry_time" | "exit_time">;

const millisecondsOfDay = 86_400_000;

const nothingClosed: TradeMetrics = {
  trades: 0,
  win_rate_trades: 0,
  gross_profit: 0,
  gross_loss: 0,
  profit_factor: 0,
  expectancy_net: 0,
  avg_win: 0,
  avg_loss: 0,
  avg_holding_days: 0,
  max_consecutive_losses: 0,
  max_consecutive_wins: 0,
  exposure: 0,
};

/** Figures over round trips in the order in which they closed. */
export function tradeMetrics(trips: readonly ClosedTrade[]): TradeMetrics {
  const count = trips.length;
  if (count === 0) return nothingClosed;
  const nets = Float64Array.from(trips, (trip) => trip.net_pnl);
  const wins = nets.filter((net) => net > 0);
  const losses = nets.filter((net) => net < 0);
  const won = pairwiseSum(wins);
  const lost = pairwiseSum(losses);
  const days = trips.reduce((sum, trip) => sum + trip.holding_days, 0);
  const exposed = trips.reduce((sum, trip) => sum + Math.max(0, trip.holding_days), 0);
  const first = trips.reduce((least, trip) => Math.min(least, trip.entry_time), Number.POSITIVE_INFINITY);
  const last = trips.reduce((greatest, trip) => Math.max(greatest, trip.exit_time), Number.NEGATIVE_INFINITY);
  return {
    trades: count,
    win_rate_trades: wins.length / count,
    gross_profit: won,
    gross_loss: lost,
    profit_factor: lost < 0 ? won / Math.abs(lost) : Number.POSITIVE_INFINITY,
    expectancy_net: mean(nets),
    avg_win: wins.length > 0 ? mean(wins) : 0,
    avg_loss: losses.length > 0 ? mean(losses) : 0,
    avg_holding_days: days / count,
    max_consecutive_losses: longestStreak(nets, (net) => net < 0),
    max_consecutive_wins: longestStreak(nets, (net) => !(net < 0)),
    exposure: exposed / Math.max(Math.floor((last - first) / millisecondsOfDay), 1),
    total_net_pnl: pairwiseSum(nets),
  };
}
