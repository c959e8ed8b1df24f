import { barTimeTexts } from "../artifacts/bar-time-texts.ts";
import type { WrittenTable } from "../artifacts/table-size.ts";
import type { Fill } from "../paper-broker.ts";

/** A row of trades.csv. */
export type TradeRow = Omit<Fill, "time"> & { readonly timestamp: string };

const columns = [
  "timestamp",
  "side",
  "close",
  "exec_price",
  "qty",
  "fee",
  "equity_after",
  "slippage",
  "reason",
] as const;

/** Fills as rows of trades.csv. Times are dates where all of them are midnights of a naive index. */
export function tradeRows(fills: readonly Fill[], zone: "naive" | "utc"): TradeRow[] {
  const texts = barTimeTexts(
    fills.map(({ time }) => time),
    zone,
  );
  return fills.map(({ time: _, ...rest }, row) => ({ timestamp: texts[row] ?? "", ...rest }));
}

/** The table of these rows. */
export function tradesTable(rows: readonly TradeRow[]): WrittenTable {
  return { columns, rows };
}
