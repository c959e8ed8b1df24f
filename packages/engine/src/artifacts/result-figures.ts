import type { RoundTripFigures } from "../sweep/sweep-figures.ts";

/** Figures of one backtest. */
export interface ResultFigures {
  readonly days: number;
  readonly max_drawdown: number;
  readonly sharpe_simple: number;
  readonly total_return: number;
  readonly trades: number;
  readonly winrate_active_days: number;
  readonly roundTrips?: RoundTripFigures;
}

/** The core figures that every result has. */
export interface SummaryFigures {
  readonly total_return: number | null;
  readonly sharpe_simple: number | null;
  readonly max_drawdown: number | null;
  readonly trades: number;
  readonly win_rate: number | null;
}

/** The summary of a result. The win rate is that of the round trips where there are any figures of them, else of the active bars. */
export function summaryOf(figures: ResultFigures): SummaryFigures {
  return {
    total_return: finite(figures.total_return),
    sharpe_simple: finite(figures.sharpe_simple),
    max_drawdown: finite(figures.max_drawdown),
    trades: figures.trades,
    win_rate: finite(figures.roundTrips?.win_rate_trades ?? figures.winrate_active_days),
  };
}

/** The row of a result: its figures, and those of its round trips where there are any. */
export function bestResultOf({ days, max_drawdown, sharpe_simple, total_return, trades, roundTrips }: ResultFigures) {
  return {
    days,
    max_drawdown: finite(max_drawdown),
    sharpe_simple: finite(sharpe_simple),
    total_return: finite(total_return),
    trades,
    ...(roundTrips && {
      trade_trades: roundTrips.trade_trades,
      win_rate_trades: roundTrips.win_rate_trades,
      profit_factor: finite(roundTrips.profit_factor),
      expectancy_net: roundTrips.expectancy_net,
      avg_holding_days: roundTrips.avg_holding_days,
      exposure: roundTrips.exposure,
    }),
  };
}

/** A figure as JSON can say it: null when it is not finite. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
