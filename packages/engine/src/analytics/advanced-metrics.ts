import { type DrawdownMetrics, drawdownMetrics } from "./drawdown-metrics.ts";
import { equityCurveIn, type RunTables } from "./equity-curve.ts";
import { type EquityMetrics, equityMetrics } from "./equity-metrics.ts";
import { readTradeFills } from "./read-trade-fills.ts";
import { roundTrips } from "./round-trips.ts";
import { type TimeWindowMetrics, timeWindowMetrics } from "./time-window-metrics.ts";
import { type TradeDistribution, tradeDistribution } from "./trade-distribution.ts";

/** The figures of an advanced report, in the order of its members. */
export interface AdvancedMetrics {
  readonly equity_metrics: EquityMetrics;
  readonly drawdown_metrics: DrawdownMetrics;
  readonly time_window_metrics: TimeWindowMetrics;
  readonly trade_distribution: TradeDistribution;
}

/** The figures that the tables of a run directory allow; what has no table is empty. */
export function advancedMetrics(tables: RunTables): AdvancedMetrics {
  const { equity, times } = equityCurveIn(tables);
  return {
    equity_metrics: equityMetrics(equity),
    drawdown_metrics: drawdownMetrics(equity),
    time_window_metrics: timeWindowMetrics(equity, times),
    trade_distribution: tradeDistribution(roundTrips(readTradeFills(tables["trades.csv"] ?? []))),
  };
}
