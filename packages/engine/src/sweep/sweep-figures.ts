import type { BacktestMetrics } from "../metrics/compute-metrics.ts";

/** Figures of the closed round trips of a run: what comes of a purchase and the sale of all of it. */
export interface RoundTripFigures {
  readonly trade_trades: number;
  readonly win_rate_trades: number;
  /** Infinite when nothing was lost. */
  readonly profit_factor: number;
  readonly expectancy_net: number;
  readonly avg_holding_days: number;
  readonly exposure: number;
}

/** Figures of one run of a sweep, in the order of its columns. */
export interface SweepFigures
  extends Pick<BacktestMetrics, "total_return" | "max_drawdown" | "sharpe_simple" | "trades">,
    RoundTripFigures {}

/** Figures of a run that closed nothing. */
export const noRoundTrips: RoundTripFigures = {
  trade_trades: 0,
  win_rate_trades: 0,
  profit_factor: 0,
  expectancy_net: 0,
  avg_holding_days: 0,
  exposure: 0,
};
