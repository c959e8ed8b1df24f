import { countText, figureText, percentText } from "../../charts/number-texts.ts";
import type { SweepRow } from "../../sweep/run-sweep.ts";
import { type Markup, markup } from "../markup.ts";
import { type DataCell, dataTable } from "./data-table.ts";
import { emptySection } from "./empty.ts";

const most = 200;

const figures = [
  ["Sharpe", "sharpe_simple", (value: number) => figureText(value)],
  ["Return", "total_return", (value: number) => percentText(value)],
  ["Max drawdown", "max_drawdown", (value: number) => percentText(value)],
  ["Fills", "trades", (value: number) => figureText(value, 0)],
  ["Round trips", "trade_trades", (value: number) => figureText(value, 0)],
  ["Winning trades", "win_rate_trades", (value: number) => percentText(value, 1)],
  ["Profit factor", "profit_factor", (value: number) => (value === Number.POSITIVE_INFINITY ? "∞" : figureText(value))],
] as const;

/** The best rows of a sweep under the parameters that vary. */
export function leaderboardSection(title: string, ranked: readonly SweepRow[], varied: readonly string[]): Markup {
  if (ranked.length === 0) return emptySection(title, "No configuration was chosen.");
  const columns = [
    { name: "Rank", isNumber: true },
    ...varied.map((name) => ({ name })),
    ...figures.map(([name]) => ({ name, isNumber: true })),
  ];
  const rows = ranked.slice(0, most).map((row, index) => cells(row, index + 1, varied));
  const shown =
    ranked.length > most
      ? `The first ${most} of ${ranked.length.toLocaleString("en-US")} rows.`
      : `${countText(ranked.length, "row")}.`;
  return markup`<section><h2>${title}</h2>${dataTable({ id: "leaderboard", caption: title, columns, rows, hasFilter: true })}<p class="note">${shown} Ranked by Sharpe ratio, then by return; a Sharpe ratio is the mean of the net bar returns ÷ their sample deviation × √252.</p></section>`;
}

function cells(row: SweepRow, rank: number, varied: readonly string[]): DataCell[] {
  return [
    { text: String(rank), order: rank },
    ...varied.map((name) => settingCell(row[name])),
    ...figures.map(([, name, text]) => {
      const value = Number(row[name]);
      return { text: text(value), order: value, isBad: name === "total_return" && value < 0 };
    }),
  ];
}

function settingCell(value: unknown): DataCell {
  if (typeof value === "number" || typeof value === "bigint") return { text: String(value), order: Number(value) };
  return { text: typeof value === "string" ? value : (JSON.stringify(value) ?? "–") };
}
