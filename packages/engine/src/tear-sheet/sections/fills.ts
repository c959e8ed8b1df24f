import { countText, priceText } from "../../charts/number-texts.ts";
import type { TradeRow } from "../../paper/trade-rows.ts";
import { type Markup, markup } from "../markup.ts";
import { dataTable, figureCell } from "./data-table.ts";

const most = 300;

const columns = [
  { name: "Time" },
  { name: "Side" },
  { name: "Close", isNumber: true },
  { name: "Price", isNumber: true },
  { name: "Quantity", isNumber: true },
  { name: "Fee", isNumber: true },
  { name: "Equity after", isNumber: true },
  { name: "Why" },
];

/** The fills of an account as their table has them: all, or the latest where there are too many for a page. */
export function fillsSection(fills: readonly TradeRow[], file: string): Markup {
  if (fills.length === 0)
    return markup`<section><h2>Fills</h2><p class="empty">Nothing was bought or sold.</p></section>`;
  const rows = fills
    .slice(-most)
    .map((fill) => [
      { text: fill.timestamp },
      { text: fill.side },
      price(fill.close),
      price(fill.exec_price),
      price(fill.qty),
      figureCell(fill.fee),
      figureCell(fill.equity_after),
      { text: fill.reason },
    ]);
  const shown =
    fills.length > most
      ? `The latest ${most} of ${fills.length.toLocaleString("en-US")} fills`
      : countText(fills.length, "fill");
  return markup`<section><h2>Fills</h2>${dataTable({ id: "fills", caption: "Fills", columns, rows, hasFilter: true })}<p class="note">${shown}, from ${file}. Price is the close with slippage; a sale writes the quantity that is left.</p></section>`;
}

const price = (value: number) => ({ text: priceText(value), order: value });
