import type { ComputedRun } from "./compute-run.ts";

/** What a person reads after a backtest: the signals, the figures, and where they were written. */
export function resultText({ strategy, buys, sells, figures }: ComputedRun, files: readonly string[]): string {
  const { total_return, max_drawdown, winrate_active_days, sharpe_simple, days, trades } = figures;
  return [
    "",
    "=== SIGNALS ===",
    `strategy: ${strategy}`,
    `BUY signals:  ${buys}`,
    `SELL signals: ${sells}`,
    "",
    "=== BACKTEST METRICS ===",
    `total_return: ${total_return}`,
    `max_drawdown: ${max_drawdown}`,
    `winrate_active_days: ${winrate_active_days}`,
    `sharpe_simple: ${sharpe_simple}`,
    `days: ${days}`,
    `trades: ${trades}`,
    "",
    ...files.map((file) => `Saved: ${file}`),
  ].join("\n");
}
