import type { Finding } from "../rule.ts";

/** The figures of a row of a sweep. */
export interface FigureRow {
  readonly total_return: number | null;
  readonly max_drawdown: number | null;
  readonly trades: number;
  readonly trade_trades: number;
  readonly win_rate_trades: number;
  readonly profit_factor: number | null;
}

/** Figures of a row that no unlevered long-only account can show, or that contradict its counts. */
export function* impossibleFigures(row: FigureRow, pointer: string): Generator<Finding> {
  const { total_return, max_drawdown, trades, trade_trades, win_rate_trades, profit_factor } = row;
  const at = (name: keyof FigureRow, expected: string) => ({
    pointer: `${pointer}/${name}`,
    expected,
    found: row[name],
  });
  if (total_return !== null && total_return < -1) yield at("total_return", "at least -1");
  if (max_drawdown !== null && (max_drawdown < -1 || max_drawdown > 0)) yield at("max_drawdown", "from -1 to 0");
  if (trades === 0 && total_return !== null && total_return !== 0) yield at("total_return", "0 without a trade");
  // An entry and an exit make a round trip.
  if (trade_trades * 2 > trades) yield at("trade_trades", `at most ${Math.floor(trades / 2)}`);
  const wins = win_rate_trades * trade_trades;
  if (Math.abs(wins - Math.round(wins)) > 1e-6) yield at("win_rate_trades", `a multiple of 1/${trade_trades}`);
  if (profit_factor !== null && profit_factor < 0) yield at("profit_factor", "at least 0");
}
