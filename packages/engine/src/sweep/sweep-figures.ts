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

/** Their names. */
export const figureNames: readonly string[] = Object.keys(figuresIn(new Float64Array(10)));

/** How many numbers the figures of one run are. */
export const figureCount = 10;

/** The figures of a run that stand in a column, in the order of their names. */
export function figuresIn(column: Float64Array): SweepFigures {
  return withFigures({}, column);
}

/** Gives a configuration of its own the figures of its run. */
export function withFigures<Config extends object>(
  config: Config,
  column: Float64Array,
  at = 0,
): Config & SweepFigures {
  const row = config as { -readonly [Name in keyof SweepFigures]: number };
  row.total_return = column[at] as number;
  row.max_drawdown = column[at + 1] as number;
  row.sharpe_simple = column[at + 2] as number;
  row.trades = column[at + 3] as number;
  row.trade_trades = column[at + 4] as number;
  row.win_rate_trades = column[at + 5] as number;
  row.profit_factor = column[at + 6] as number;
  row.expectancy_net = column[at + 7] as number;
  row.avg_holding_days = column[at + 8] as number;
  row.exposure = column[at + 9] as number;
  return row as Config & SweepFigures;
}

/** Figures of a run that closed nothing. */
export const noRoundTrips: RoundTripFigures = {
  trade_trades: 0,
  win_rate_trades: 0,
  profit_factor: 0,
  expectancy_net: 0,
  avg_holding_days: 0,
  exposure: 0,
};
