import { percentText, timeText } from "../../charts/number-texts.ts";
import type { RunView } from "../../charts/run-view.ts";
import { type DrawdownEpisode, drawdownEpisodes } from "../drawdown-episodes.ts";
import { type Markup, markup } from "../markup.ts";
import { type DataCell, dataTable } from "./data-table.ts";

const columns = [
  { name: "Depth", isNumber: true },
  { name: "Peak" },
  { name: "Trough" },
  { name: "Recovered" },
  { name: "Bars to trough", isNumber: true },
  { name: "Bars in all", isNumber: true },
];

/** The deepest falls of an account. */
export function drawdownSection({ times, drawdown }: Pick<RunView, "times" | "drawdown">): Markup {
  const episodes = drawdownEpisodes(drawdown);
  const caption = "Deepest drawdowns";
  if (episodes.length === 0)
    return markup`<section><h2>${caption}</h2><p class="empty">The account was never below its peak.</p></section>`;
  const rows = episodes.map((episode) => cells(episode, times));
  return markup`<section><h2>${caption}</h2>${dataTable({ id: "drawdowns", caption, columns, rows })}<p class="note">Equity over the highest equity so far, minus 1; from the bar of the peak to the first bar that reaches it again.</p></section>`;
}

function cells({ depth, peak, trough, recovery }: DrawdownEpisode, times: Float64Array): DataCell[] {
  const time = (row: number) => ({ text: timeText(times[row] as number) });
  const length = (recovery ?? times.length - 1) - peak;
  return [
    { text: percentText(depth), order: depth, isBad: true },
    time(peak),
    time(trough),
    recovery === undefined ? { text: "not yet" } : time(recovery),
    { text: (trough - peak).toLocaleString("en-US"), order: trough - peak },
    { text: length.toLocaleString("en-US"), order: length },
  ];
}
