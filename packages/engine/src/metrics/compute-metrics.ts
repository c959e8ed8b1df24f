import type { Backtest } from "../backtest/backtest-columns.ts";
import { type DataError, NoRowsError } from "../errors.ts";
import { countTrades } from "./count-trades.ts";
import { maxDrawdown } from "./max-drawdown.ts";
import { sharpeSimple } from "./sharpe-simple.ts";
import { totalReturn } from "./total-return.ts";
import { winrateActiveDays } from "./winrate-active-days.ts";

/** Figures of a backtest, under the names that artifacts give them. */
export interface BacktestMetrics {
  readonly total_return: number;
  readonly max_drawdown: number;
  readonly winrate_active_days: number;
  readonly sharpe_simple: number;
  readonly days: number;
  readonly trades: number;
}

/** The figures of a backtest. Throws DataError when it has no rows. */
export function computeMetrics({
  position,
  trade,
  net,
  equity,
}: Pick<Backtest, "position" | "trade" | "net" | "equity">): BacktestMetrics {
  if (equity.length === 0) throw noRows();
  return {
    total_return: totalReturn(equity),
    max_drawdown: maxDrawdown(equity),
    winrate_active_days: winrateActiveDays(position, net),
    sharpe_simple: sharpeSimple(net),
    days: equity.length,
    trades: countTrades(trade),
  };
}

/** No bar is left after the warm-up of the indicators. */
export function noRows(): DataError {
  return new NoRowsError();
}
