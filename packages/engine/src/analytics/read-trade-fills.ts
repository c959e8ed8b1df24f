import { parseBarTime } from "../data/bar-time.ts";
import { DataError } from "../errors.ts";
import type { TradeFill } from "./trade-fill.ts";

const required = ["timestamp", "side", "close", "exec_price", "qty", "fee", "equity_after"] as const;

/**
 * Fills of the rows of trades.csv, ordered by time, sides in capitals. Throws DataError when a column is missing, when a row has
 * no time, and when a price, a fee or an equity is no number.
 */
export function readTradeFills(rows: readonly Readonly<Record<string, string>>[]): TradeFill[] {
  const missing = required.filter((column) => rows.some((row) => row[column] === undefined));
  if (missing.length > 0)
    throw new DataError(
      `trades.csv missing columns: [${missing.join(", ")}]`,
      `Its columns are ${required.join(", ")}.`,
    );
  return rows.map(fillOf).sort((left, right) => left.time - right.time);
}

function fillOf(row: Readonly<Record<string, string>>, index: number): TradeFill {
  const time = parseBarTime(row.timestamp ?? "")?.time;
  if (time === undefined) throw wrongCell(index, "timestamp", row.timestamp);
  return {
    time,
    side: (row.side ?? "").trim().toUpperCase(),
    close: numberOf(row.close),
    exec_price: demanded(row, index, "exec_price"),
    qty: numberOf(row.qty),
    fee: demanded(row, index, "fee"),
    equity_after: demanded(row, index, "equity_after"),
    slippage: numberOf(row.slippage),
    reason: row.reason ?? "",
  };
}

function demanded(row: Readonly<Record<string, string>>, index: number, column: string): number {
  const value = numberOf(row[column]);
  if (Number.isNaN(value)) throw wrongCell(index, column, row[column]);
  return value;
}

function numberOf(cell: string | undefined): number {
  const text = (cell ?? "").trim();
  if (/^[-+]?inf(inity)?$/i.test(text))
    return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

function wrongCell(index: number, column: string, cell: string | undefined): DataError {
  return new DataError(
    `trades.csv row ${index + 1}: ${column} is ${JSON.stringify((cell ?? "").slice(0, 40))}`,
    "Write the file again, or remove the row.",
  );
}
