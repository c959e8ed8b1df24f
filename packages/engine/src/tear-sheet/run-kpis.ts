import { drawdownMetrics } from "../analytics/drawdown-metrics.ts";
import { equityMetrics } from "../analytics/equity-metrics.ts";
import { tradeDistribution } from "../analytics/trade-distribution.ts";
import type { ResultFigures } from "../artifacts/result-figures.ts";
import { figureText, percentText } from "../charts/number-texts.ts";
import type { RunView } from "../charts/run-view.ts";
import type { Kpi } from "./sections/kpis.ts";

const summary = "report.json";
const curve = "the equity of every bar";
const trips = "the table of trades";

const unknown = Number.NaN;

/** The key figures of a backtest. Those that an artifact holds are the artifact's. */
export function runKpis(figures: ResultFigures, view: RunView): Kpi[] {
  const { backtest, benchmark } = view;
  const equity = equityMetrics(backtest.equity);
  const falls = drawdownMetrics(backtest.equity);
  const held = backtest.position.reduce((sum, position) => sum + position, 0) / Math.max(1, backtest.position.length);
  const isBad = figures.total_return < 0;
  return [
    kpi("Total return", percentText(figures.total_return), "last equity − 1", summary, isBad),
    kpi(
      "Buy and hold",
      percentText((benchmark.at(-1) ?? unknown) - 1),
      "last close ÷ first close − 1, no costs",
      "the bars",
    ),
    kpi(
      "CAGR",
      percentText(equity.cagr ?? unknown),
      "(last ÷ first equity) ^ (252 ÷ bars) − 1",
      curve,
      (equity.cagr ?? 0) < 0,
    ),
    kpi(
      "Volatility",
      percentText(equity.annualized_volatility ?? unknown),
      "sample deviation of bar returns × √252",
      curve,
    ),
    kpi(
      "Sharpe ratio",
      figureText(figures.sharpe_simple),
      "mean ÷ deviation of net bar returns × √252, no risk-free rate",
      summary,
    ),
    kpi(
      "Sortino ratio",
      figureText(equity.sortino ?? unknown, 3),
      "mean of bar returns ÷ deviation of the losing ones, not annualised",
      curve,
    ),
    kpi(
      "Max drawdown",
      percentText(figures.max_drawdown),
      "lowest of equity ÷ highest equity so far − 1",
      summary,
      figures.max_drawdown < 0,
    ),
    kpi("Calmar ratio", figureText(falls.calmar ?? unknown), "CAGR ÷ |max drawdown|", curve),
    ...tradeKpis(figures, view),
    kpi("Exposure", percentText(held, 1), "bars that end with a position ÷ all bars", curve),
  ];
}

function tradeKpis(figures: ResultFigures, view: RunView): Kpi[] {
  const distribution = tradeDistribution(view.trips);
  const { win_rate = unknown, expectancy = unknown, profit_factor, avg_holding_days = unknown } = distribution;
  return [
    kpi(
      "Winning bars",
      percentText(figures.winrate_active_days, 1),
      "of the bars after one with a position, those with a gain",
      curve,
    ),
    kpi("Fills", figures.trades.toLocaleString("en-US"), "entries and exits of the backtest", summary),
    kpi(
      "Winning trades",
      percentText(win_rate, 1),
      `round trips with a net gain ÷ ${distribution.n_trades.toLocaleString("en-US")} closed`,
      trips,
    ),
    kpi("Profit factor", figureText(profit_factor ?? unknown), "net gains ÷ |net losses| of round trips", trips),
    kpi("Expectancy", figureText(expectancy), "mean net result of a round trip, in the account's currency", trips),
    kpi(
      "Mean holding",
      Number.isFinite(avg_holding_days) ? `${figureText(avg_holding_days, 1)} days` : "–",
      "whole days from entry to exit",
      trips,
    ),
  ];
}

function kpi(name: string, value: string, formula: string, source: string, isBad = false): Kpi {
  return { name, value, formula, source, isBad };
}
