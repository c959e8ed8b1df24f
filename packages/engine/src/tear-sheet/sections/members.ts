import type { PortfolioModeResult } from "@quantlab/contracts/quantlab/v1";
import { type Markup, markup } from "../markup.ts";
import { dataTable, figureCell, percentCell } from "./data-table.ts";

const columns = [
  { name: "Session" },
  { name: "Instrument" },
  { name: "Strategy" },
  { name: "From" },
  { name: "To" },
  { name: "Weight", isNumber: true },
  { name: "Return", isNumber: true },
  { name: "Max drawdown", isNumber: true },
  { name: "Starting cash", isNumber: true },
  { name: "Ending equity", isNumber: true },
  { name: "Contribution", isNumber: true },
  { name: "Source run" },
];

/** The sessions of a portfolio. */
export function memberSection({ candidates }: PortfolioModeResult): Markup {
  const rows = candidates.map((one) => [
    { text: one.session_id },
    { text: one.ticker },
    { text: one.strategy },
    { text: one.eval_start },
    { text: one.eval_end.replace("T00:00:00", "") },
    percentCell(one.assigned_weight),
    percentCell(one.total_return),
    percentCell(one.max_drawdown),
    figureCell(one.starting_cash),
    figureCell(one.ending_equity),
    percentCell(one.contribution_pct),
    { text: one.source_run_id },
  ]);
  return markup`<section><h2>Sessions</h2>${dataTable({ id: "members", caption: "Sessions", columns, rows, hasFilter: true })}<p class="note">From report.json. Weight is the share of the capital; contribution the share of the profit and loss of the whole, below 0 where a session moved against it.</p></section>`;
}
