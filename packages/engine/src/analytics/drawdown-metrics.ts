import { mean } from "../numeric/mean.ts";
import { drawdowns } from "./drawdowns.ts";
import { presentValues } from "./period-returns.ts";

/** Figures of the falls of an equity curve; none below two points. */
export interface DrawdownMetrics {
  readonly max_drawdown?: number;
  /** Mean over the points below their peak; 0 when there is none. */
  readonly avg_drawdown?: number;
  readonly current_drawdown?: number;
  /** Points in a row. */
  readonly longest_dd_days?: number;
  readonly n_drawdown_periods?: number;
  /** Null when no fall reaches half a percent. */
  readonly calmar?: number | null;
}

const rounding = -1e-9;
const leastFall = 0.005;

/** Figures of the falls of an equity curve, of its points that are numbers. */
export function drawdownMetrics(curve: Float64Array): DrawdownMetrics {
  const equity = presentValues(curve);
  const count = equity.length;
  if (count < 2) return {};
  const depths = drawdowns(equity);
  const deepest = depths.reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const below = depths.filter((depth) => depth < 0);
  const growth = ((equity[count - 1] as number) / (equity[0] as number)) ** (1 / (count / 252)) - 1;
  return {
    max_drawdown: deepest,
    avg_drawdown: below.length > 0 ? mean(below) : 0,
    current_drawdown: depths[count - 1] as number,
    ...periodsOf(depths),
    calmar: Math.abs(deepest) >= leastFall ? growth / Math.abs(deepest) : null,
  };
}

function periodsOf(depths: Float64Array): { longest_dd_days: number; n_drawdown_periods: number } {
  let longest = 0;
  let current = 0;
  let periods = 0;
  for (const depth of depths) {
    current = depth < rounding ? current + 1 : 0;
    if (current === 1) periods++;
    if (current > longest) longest = current;
  }
  return { longest_dd_days: longest, n_drawdown_periods: periods };
}
