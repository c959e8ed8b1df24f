import type { PortfolioSelection } from "@quantlab/contracts/quantlab/v1";
import { ConfigError } from "../errors.ts";
import { latestOf } from "./distinct-sessions.ts";
import type { PortfolioSession } from "./portfolio-session.ts";

/** Which sessions a portfolio takes; what is left out selects nothing away. */
export type SelectionRules = Partial<Readonly<PortfolioSelection>>;

const rankMetrics = {
  total_return: (session) => session.total_return,
  total_pnl: (session) => session.total_pnl,
  contribution_pct: (session) => session.total_pnl,
  ending_equity: (session) => session.ending_equity,
  starting_cash: (session) => session.starting_cash,
  max_drawdown: (session) => session.max_drawdown,
} satisfies Record<string, (session: PortfolioSession) => number>;

/** The rules with every default filled, as a report states them. */
export function selectionOf(rules: SelectionRules): PortfolioSelection {
  return {
    rank_metric: rules.rank_metric ?? "total_return",
    top_n: rules.top_n ?? null,
    min_return: rules.min_return ?? null,
    max_drawdown: rules.max_drawdown ?? null,
    include_tickers: rules.include_tickers ?? null,
    exclude_tickers: rules.exclude_tickers ?? null,
    include_strategies: rules.include_strategies ?? null,
    exclude_strategies: rules.exclude_strategies ?? null,
    latest_per_source_run: rules.latest_per_source_run ?? false,
  };
}

/**
 * The sessions that the rules leave, one rule after the other. They stay in their order, unless a number of best ones is asked
 * for: these come best first, equal ones as they stood. Throws ConfigError when there is no such figure to rank by.
 */
export function selectSessions(sessions: readonly PortfolioSession[], rules: SelectionRules): PortfolioSession[] {
  const selection = selectionOf(rules);
  const figure = figureOf(selection.rank_metric);
  const kept = sessions
    .filter(({ ticker }) => isChosen(ticker, selection.include_tickers, selection.exclude_tickers))
    .filter(({ strategy }) => isChosen(strategy, selection.include_strategies, selection.exclude_strategies))
    .filter(({ total_return }) => selection.min_return === null || total_return >= selection.min_return)
    .filter(({ max_drawdown }) => selection.max_drawdown === null || max_drawdown >= selection.max_drawdown);
  const latest = selection.latest_per_source_run ? latestOf(kept, ({ source_run_id }) => source_run_id) : kept;
  if (selection.top_n === null || selection.top_n <= 0) return latest;
  return latest.toSorted((left, right) => figure(right) - figure(left)).slice(0, selection.top_n);
}

function isChosen(name: string, included: readonly string[] | null, excluded: readonly string[] | null): boolean {
  if (included && included.length > 0 && !included.includes(name)) return false;
  return !excluded?.includes(name);
}

function figureOf(metric: string): (session: PortfolioSession) => number {
  const figures: Partial<Record<string, (session: PortfolioSession) => number>> = rankMetrics;
  const figure = Object.hasOwn(rankMetrics, metric) ? figures[metric] : undefined;
  if (figure) return figure;
  throw new ConfigError(
    `Sessions have no figure ${JSON.stringify(metric.slice(0, 40))} to rank by`,
    `Choose one of ${Object.keys(rankMetrics).join(", ")}.`,
  );
}
