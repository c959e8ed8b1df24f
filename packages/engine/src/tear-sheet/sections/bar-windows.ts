import type { BarsOrigin } from "../../data/bar-provider.ts";
import { type Markup, markup } from "../markup.ts";
import { dataTable } from "./data-table.ts";
import { emptySection } from "./empty.ts";

const columns = [
  { name: "Segment", isNumber: true },
  { name: "Asked from" },
  { name: "To" },
  { name: "Bars fetched", isNumber: true },
  { name: "First bar" },
  { name: "Last bar" },
  { name: "Source" },
  { name: "SHA-256" },
];

/** The bars that each segment of a session was evaluated on, the warm-up of its indicators included. */
export function barWindowSection(origins: readonly BarsOrigin[]): Markup {
  if (origins.length === 0) return emptySection("Segments", "No segment has brought a bar yet.");
  const rows = origins.map(({ start, end, rows: bars, first, last, provider, sha256 }, index) => [
    { text: String(index + 1), order: index + 1 },
    { text: start },
    { text: end },
    { text: bars.toLocaleString("en-US"), order: bars },
    { text: first ?? "–" },
    { text: last ?? "–" },
    { text: provider },
    { text: `${sha256.slice(0, 12)}…` },
  ]);
  return markup`<section><h2>Segments</h2>${dataTable({ id: "segments", caption: "Segments", columns, rows })}<p class="note">From portfolio_state.json: one row for each evaluation that brought new bars. The bars before the session are the warm-up of its indicators.</p></section>`;
}
