import { reading, type Steps } from "../../src/reading.ts";
import type { Finding } from "../rule.ts";
import { nearly } from "./nearly.ts";

/** Trading days of a year, as the advanced report counts. */
const yearDays = 252;

interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

const none: Spread = { count: 0, mean: 0, squares: 0 };

function withValue({ count, mean, squares }: Spread, value: number): Spread {
  const next = mean + (value - mean) / (count + 1);
  return { count: count + 1, mean: next, squares: squares + (value - mean) * (value - next) };
}

const deviation = ({ count, squares }: Spread) => Math.sqrt(squares / (count - 1));

type Figures = Readonly<Record<string, number>>;

/** What an equity series says about itself, by the names of the advanced report. Undefined for an empty series. */
export function* seriesFigures(
  series: Iterable<{ readonly equity: number }>,
): Steps<{ readonly equity_metrics: Figures; readonly drawdown_metrics: Figures } | undefined> {
  let [first, last, bars, peak] = [Number.NaN, Number.NaN, 0, Number.NEGATIVE_INFINITY];
  let [returns, losses, drawdowns] = [none, none, none];
  let [deepest, current, below, longest, periods] = [0, 0, 0, 0, 0];
  const rows = reading(series);
  while (yield* rows.next()) {
    const { equity } = rows.item;
    if (bars++ === 0) first = equity;
    else {
      const earned = equity / last - 1;
      returns = withValue(returns, earned);
      if (earned < 0) losses = withValue(losses, earned);
    }
    last = equity;
    peak = Math.max(peak, equity);
    current = equity / peak - 1;
    deepest = Math.min(deepest, current);
    if (current < 0) drawdowns = withValue(drawdowns, current);
    // A drawdown that is only rounding is none.
    if (current < -1e-9) {
      if (below++ === 0) periods++;
      longest = Math.max(longest, below);
    } else below = 0;
  }
  if (bars === 0) return undefined;
  const growth = (last / first) ** (yearDays / bars) - 1;
  return {
    equity_metrics: {
      equity_start: first,
      equity_end: last,
      n_days: bars,
      total_return: last / first - 1,
      cagr: growth,
      annualized_volatility: deviation(returns) * Math.sqrt(yearDays),
      sharpe: (returns.mean / deviation(returns)) * Math.sqrt(yearDays),
      sortino: returns.mean / deviation(losses),
    },
    drawdown_metrics: {
      max_drawdown: deepest,
      avg_drawdown: drawdowns.mean,
      current_drawdown: current,
      longest_dd_days: longest,
      n_drawdown_periods: periods,
      calmar: growth / Math.abs(deepest),
    },
  };
}

/** Figures that differ from those of the series. A figure that cannot be computed, or that a report leaves out, is not judged. */
export function* wrongFigures(expected: Figures, found: object, pointer: string): Generator<Finding> {
  for (const [name, value] of Object.entries(found)) {
    const wanted = expected[name];
    if (typeof value !== "number" || wanted === undefined || !Number.isFinite(wanted) || nearly(wanted, value, 1))
      continue;
    yield { pointer: `${pointer}/${name}`, expected: wanted, found: value };
  }
}
