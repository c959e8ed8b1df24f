import type { BacktestColumns } from "../backtest/backtest-columns.ts";
import { type DataError, NoRowsError } from "../errors.ts";
import { mean } from "../numeric/mean.ts";
import { measureColumns } from "./measure-columns.ts";
import { sharpeSimple } from "./sharpe-simple.ts";

/** Figures of a backtest, under the names that artifacts give them. */
export interface BacktestMetrics {
  /** Fraction of the equity at the start. */
  readonly total_return: number;
  /** The deepest fall below the highest equity so far: a fraction, 0 or below. */
  readonly max_drawdown: number;
  /** Of the rows that follow one with a position, the share with a gain; 0 when there is none. */
  readonly winrate_active_days: number;
  /** Mean of the returns over their sample deviation, times the root of 252 whatever the interval. */
  readonly sharpe_simple: number;
  /** Rows, whatever the interval. */
  readonly days: number;
  /** Fills: a round trip has two. */
  readonly trades: number;
}

/** The figures of a backtest. Throws DataError when it has no rows. */
export function computeMetrics(columns: BacktestColumns): BacktestMetrics {
  const { net, equity } = columns;
  const days = equity.length;
  if (days === 0) throw noRows();
  const { sum, deepest, active, gains, trades } = measureColumns(columns);
  return {
    total_return: (equity[days - 1] as number) - 1,
    max_drawdown: deepest,
    winrate_active_days: active === 0 ? 0 : gains / active,
    // Of what is no number only some rows count.
    sharpe_simple: sharpeSimple(net, Number.isNaN(sum) ? mean(net) : sum / days),
    days,
    trades,
  };
}

/** No bar is left after the warm-up of the indicators. */
export function noRows(): DataError {
  return new NoRowsError();
}
