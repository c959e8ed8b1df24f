import { mean } from "../numeric/mean.ts";
import { sampleDeviation } from "../numeric/sample-deviation.ts";
import { periodReturns, presentValues } from "./period-returns.ts";

/** Figures of an equity curve; none below two points. */
export interface EquityMetrics {
  readonly equity_start?: number;
  readonly equity_end?: number;
  /** How many points there are. */
  readonly n_days?: number;
  readonly total_return?: number;
  /** Over years of 252 points. NaN when the equity has changed its sign. */
  readonly cagr?: number;
  readonly annualized_volatility?: number;
  /** Null below 20 returns, and when they do not vary. */
  readonly sharpe?: number | null;
  /** By day, not annualized. Null below 20 returns, below two losses, and when the losses hardly vary. */
  readonly sortino?: number | null;
}

const pointsOfYear = 252;
const yearRoot = Math.sqrt(pointsOfYear);
const fewestReturns = 20;

/** Figures of an equity curve, of its points that are numbers. */
export function equityMetrics(curve: Float64Array): EquityMetrics {
  const equity = presentValues(curve);
  const count = equity.length;
  if (count < 2) return {};
  const start = equity[0] as number;
  const end = equity[count - 1] as number;
  const years = Math.max(count / pointsOfYear, 1 / pointsOfYear);
  const returns = presentValues(periodReturns(equity));
  const deviation = sampleDeviation(returns);
  const annualMean = yearRoot * mean(returns);
  const isLong = returns.length >= fewestReturns;
  const losses = returns.filter((value) => value < 0);
  const lossDeviation = sampleDeviation(losses) * yearRoot;
  return {
    equity_start: start,
    equity_end: end,
    n_days: count,
    total_return: end / start - 1,
    cagr: (end / start) ** (1 / years) - 1,
    annualized_volatility: returns.length > 1 ? deviation * yearRoot : 0,
    sharpe: isLong && deviation > 0 ? annualMean / deviation : null,
    sortino: isLong && losses.length >= 2 && lossDeviation >= 1e-4 ? annualMean / lossDeviation : null,
  };
}
