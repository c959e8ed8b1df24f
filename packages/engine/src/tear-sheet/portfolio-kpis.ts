import type { PortfolioModeResult } from "@quantlab/contracts/quantlab/v1";
import { drawdownMetrics } from "../analytics/drawdown-metrics.ts";
import { equityMetrics } from "../analytics/equity-metrics.ts";
import { figureText, percentText } from "../charts/number-texts.ts";
import type { Kpi } from "./sections/kpis.ts";

const curve = "the combined curve";

/** The key figures of a portfolio; those of its report stand there. */
export function portfolioKpis(
  { portfolio_summary: totals, candidates }: PortfolioModeResult,
  equity: Float64Array,
): Kpi[] {
  const { cagr, annualized_volatility, sharpe } = equityMetrics(equity);
  const source = "report.json";
  const percent = (value: number | null | undefined) => percentText(value ?? Number.NaN);
  const gains = candidates.filter(({ total_return }) => total_return > 0).length;
  return [
    {
      name: "Total return",
      value: percent(totals.total_return),
      formula: "ending ÷ starting value − 1",
      source,
      isBad: totals.total_return < 0,
    },
    {
      name: "CAGR",
      value: percent(cagr),
      formula: "(last ÷ first equity) ^ (252 ÷ bars) − 1",
      source: curve,
      isBad: (cagr ?? 0) < 0,
    },
    {
      name: "Volatility",
      value: percent(annualized_volatility),
      formula: "sample deviation of bar returns × √252",
      source: curve,
    },
    {
      name: "Sharpe ratio",
      value: figureText(sharpe ?? Number.NaN),
      formula: "√252 × mean ÷ deviation of bar returns, of 20 or more",
      source: curve,
    },
    {
      name: "Max drawdown",
      value: percent(totals.max_drawdown),
      formula: "lowest of the combined value ÷ highest so far − 1",
      source,
      isBad: totals.max_drawdown < 0,
    },
    {
      name: "Calmar ratio",
      value: figureText(drawdownMetrics(equity).calmar ?? Number.NaN),
      formula: "CAGR ÷ |max drawdown|",
      source: curve,
    },
    {
      name: "Starting value",
      value: figureText(totals.starting_value),
      formula: "cash of all sessions, or 10,000 where they are weighed",
      source,
    },
    {
      name: "Ending value",
      value: figureText(totals.ending_value),
      formula: "sum over the sessions at the last bar",
      source,
    },
    {
      name: "Profit and loss",
      value: figureText(totals.total_pnl),
      formula: "ending − starting value",
      source,
      isBad: totals.total_pnl < 0,
    },
    {
      name: "Sessions with a gain",
      value: `${gains} of ${candidates.length}`,
      formula: "total return above 0",
      source,
    },
    { name: "Bars", value: totals.n_bars.toLocaleString("en-US"), formula: "times that any session has", source },
  ];
}
