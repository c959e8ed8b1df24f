import { drawdownMetrics } from "../analytics/drawdown-metrics.ts";
import { equityMetrics } from "../analytics/equity-metrics.ts";
import { figureText, percentText } from "../charts/number-texts.ts";
import type { ForwardReportDocument } from "../forward/forward-report.ts";
import type { Kpi } from "./sections/kpis.ts";

const source = "report.json";
const curve = "forward_equity_curve.csv";

/** The key figures of a forward session, each as its report defines it. */
export function forwardKpis(
  { summary, performance, portfolio_state }: ForwardReportDocument,
  equity: Float64Array,
): Kpi[] {
  const { cagr, sharpe } = equityMetrics(equity);
  const { total_return, max_drawdown, annualized_volatility, win_rate, expectancy, n_trades = 0 } = summary;
  const { starting_cash, ending_equity, realized_pnl, unrealized_pnl, total_pnl } = performance;
  const money = (value: number | null | undefined) => figureText(value ?? Number.NaN);
  const percent = (value: number | null | undefined, digits = 2) => percentText(value ?? Number.NaN, digits);
  const kpi = (name: string, value: string, formula: string, from: string, isBad = false): Kpi => ({
    name,
    value,
    formula,
    source: from,
    isBad,
  });
  return [
    kpi("Total return", percent(total_return), "last ÷ first equity − 1", source, (total_return ?? 0) < 0),
    kpi("CAGR", percent(cagr), "(last ÷ first equity) ^ (252 ÷ bars) − 1", curve, (cagr ?? 0) < 0),
    kpi("Volatility", percent(annualized_volatility), "sample deviation of bar returns × √252", source),
    kpi("Sharpe ratio", money(sharpe), "√252 × mean ÷ deviation of bar returns, of 20 or more", curve),
    kpi(
      "Max drawdown",
      percent(max_drawdown),
      "lowest of equity ÷ highest equity so far − 1",
      source,
      (max_drawdown ?? 0) < 0,
    ),
    kpi("Calmar ratio", money(drawdownMetrics(equity).calmar), "CAGR ÷ |max drawdown|", curve),
    kpi(
      "Ending equity",
      money(ending_equity),
      `cash + quantity × last close; began with ${money(starting_cash)}`,
      source,
    ),
    kpi("Profit and loss", money(total_pnl), "ending equity − starting cash", source, total_pnl < 0),
    kpi("Realized", money(realized_pnl), "closed pairs of the last segment with fills", source, realized_pnl < 0),
    kpi("Unrealized", money(unrealized_pnl), "ending equity − equity after the open entry", source, unrealized_pnl < 0),
    kpi("Round trips", n_trades.toLocaleString("en-US"), "exits paired with the entry before them", source),
    kpi("Winning trades", percent(win_rate, 1), "pairs with a gain ÷ round trips", source),
    kpi("Expectancy", money(expectancy), "mean result of a pair, in the account's currency", source),
    kpi("Fees", money(summary.total_fees), "sum over all fills, once a pair is closed", source),
    kpi("Bars", portfolio_state.total_bars_evaluated.toLocaleString("en-US"), "evaluated in all segments", source),
  ];
}
