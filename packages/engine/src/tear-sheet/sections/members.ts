import type { PortfolioModeResult } from "@quantlab/contracts/quantlab/v1";
import { figureText, percentText } from "../../charts/number-texts.ts";
import { type Markup, markup } from "../markup.ts";
import { dataTable } from "./data-table.ts";

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
    percent(one.assigned_weight),
    percent(one.total_return),
    percent(one.max_drawdown),
    money(one.starting_cash),
    money(one.ending_equity),
    percent(one.contribution_pct),
    { text: one.source_run_id },
  ]);
  return markup`<section><h2>Sessions</h2>${dataTable({ id: "members", caption: "Sessions", columns, rows, hasFilter: true })}<p class="note">From report.json. Weight is the share of the capital; contribution the share of the profit and loss of the whole, below 0 where a session moved against it.</p></section>`;
}

const percent = (value: number) => ({ text: percentText(value), order: value, isBad: value < 0 });
const money = (value: number) => ({ text: figureText(value), order: value });
