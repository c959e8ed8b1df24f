import { figureText } from "../../charts/number-texts.ts";
import type { WalkForward } from "../../sweep/walk-forward.ts";
import { type Markup, markup } from "../markup.ts";
import { dataTable, percentCell } from "./data-table.ts";

const columns = [
  { name: "Window" },
  { name: "Train runs", isNumber: true },
  { name: "Chosen", isNumber: true },
  { name: "Best train return", isNumber: true },
  { name: "Mean test return", isNumber: true },
  { name: "Best train Sharpe", isNumber: true },
  { name: "Mean test Sharpe", isNumber: true },
];

/** The windows of a walk-forward: what was best where it was chosen, and what came of it where it was not. */
export function segmentSection({ splits }: WalkForward): Markup {
  const rows = splits.map(({ name, summary }) => [
    { text: name },
    count(summary.n_train_runs),
    count(summary.n_selected),
    percentCell(summary.best_train_return),
    percentCell(summary.avg_test_return_topk),
    figure(summary.best_train_sharpe),
    figure(summary.avg_test_sharpe_topk),
  ]);
  return markup`<section><h2>Windows</h2>${dataTable({ id: "segments", caption: "Windows", columns, rows })}<p class="note">From split_metrics.csv. The means are over all configurations that were chosen in a window.</p></section>`;
}

const count = (value: number) => ({ text: value.toLocaleString("en-US"), order: value });
const figure = (value: number) => ({ text: figureText(value), order: value, isBad: value < 0 });
