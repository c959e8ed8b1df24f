import type { RoundTrip } from "../../analytics/round-trips.ts";
import { figureText, percentText, priceText, timeText } from "../../charts/number-texts.ts";
import { type Markup, markup } from "../markup.ts";
import { type DataCell, dataTable } from "./data-table.ts";

const most = 300;

const columns = [
  { name: "#", isNumber: true },
  { name: "Entry" },
  { name: "Exit" },
  { name: "Days", isNumber: true },
  { name: "Entry price", isNumber: true },
  { name: "Exit price", isNumber: true },
  { name: "Quantity", isNumber: true },
  { name: "Costs", isNumber: true },
  { name: "Net result", isNumber: true },
  { name: "Return", isNumber: true },
];

/** The round trips of an account: all, or the latest where there are too many for a page. */
export function tradesSection(trips: readonly RoundTrip[], hasOpenPosition: boolean): Markup {
  const open = hasOpenPosition ? " A position is still open at the last bar and is not among them." : "";
  if (trips.length === 0)
    return markup`<section><h2>Trades</h2><p class="empty">No round trip was closed.${open}</p></section>`;
  const first = Math.max(0, trips.length - most);
  const rows = trips.slice(first).map((trip, index) => cells(trip, first + index + 1));
  const shown =
    first > 0
      ? `The latest ${most} of ${trips.length.toLocaleString("en-US")} round trips.`
      : `${trips.length} round trips.`;
  return markup`<section><h2>Trades</h2>${dataTable({ id: "trades", caption: "Trades", columns, rows, hasFilter: true })}<p class="note">${shown}${open} An account that buys with everything and sells everything at the closes of the signals, slippage in the prices, fees and quantity in its own currency and units. It compounds money where the equity curve compounds returns, so the two do not agree to the last digit.</p></section>`;
}

function cells(trip: RoundTrip, number: number): DataCell[] {
  const costs = trip.entry_fee + trip.exit_fee;
  const isBad = trip.net_pnl < 0;
  return [
    { text: String(number), order: number },
    { text: timeText(trip.entry_time) },
    { text: timeText(trip.exit_time) },
    { text: trip.holding_days.toLocaleString("en-US"), order: trip.holding_days },
    { text: priceText(trip.entry_price), order: trip.entry_price },
    { text: priceText(trip.exit_price), order: trip.exit_price },
    { text: priceText(trip.qty), order: trip.qty },
    { text: figureText(costs), order: costs },
    { text: figureText(trip.net_pnl), order: trip.net_pnl, isBad },
    { text: percentText(trip.return_pct), order: trip.return_pct, isBad },
  ];
}
