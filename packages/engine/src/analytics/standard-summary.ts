import { isObject } from "../is-object.ts";

/** The core figures of any result. */
export interface StandardSummary {
  readonly total_return: number | null;
  readonly sharpe_simple: number | null;
  readonly max_drawdown: number | null;
  readonly trades: number;
  readonly win_rate: number | null;
}

type Figures = Readonly<Record<string, unknown>>;

const blocks = [
  ["metrics"],
  ["backtest_metrics"],
  ["portfolio_summary"],
  ["equity_metrics"],
  ["trade_distribution"],
  ["summary"],
  ["meta", "backtest_metrics"],
] as const;

/**
 * The core figures of a payload, under whichever of their names it has them: a later block takes precedence over an earlier one
 * and over the payload itself, and the first name that has a value decides, even when that is no finite number.
 */
export function standardSummary(payload: Figures): StandardSummary {
  const found = Object.assign({}, payload, ...blocks.map((path) => blockAt(payload, path)));
  return {
    total_return: figure(found, ["total_return", "total_pnl_pct"]),
    sharpe_simple: figure(found, ["sharpe_simple", "sharpe", "sharpe_ratio"]),
    max_drawdown: figure(found, ["max_drawdown", "max_dd"]),
    trades: tradesIn(found),
    win_rate: figure(found, ["win_rate", "win_rate_trades", "win_rate_pct"]),
  };
}

function blockAt(payload: Figures, path: readonly string[]): Figures {
  let value: unknown = payload;
  for (const name of path) value = isObject(value) ? value[name] : undefined;
  return isObject(value) ? value : {};
}

const firstOf = (found: Figures, names: readonly string[]): unknown =>
  names.map((name) => found[name]).find((value) => value !== undefined && value !== null);

function figure(found: Figures, names: readonly string[]): number | null {
  const value = firstOf(found, names);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function tradesIn(found: Figures): number {
  const value = firstOf(found, ["n_trades", "total_trades", "trades"]);
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : 0;
}
