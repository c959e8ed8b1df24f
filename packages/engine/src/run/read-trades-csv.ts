import { readFileSync } from "node:fs";
import { readTradeFills } from "../analytics/read-trade-fills.ts";
import { roundTrips } from "../analytics/round-trips.ts";
import { tradeMetrics } from "../analytics/trade-metrics.ts";
import { parseCsvRows } from "../artifacts/parse-csv-rows.ts";
import { ConfigError } from "../errors.ts";
import type { TradeRow } from "../paper/trade-rows.ts";
import type { RoundTripFigures } from "../sweep/sweep-figures.ts";

/** Fills that somebody else has made, as they stood, and the figures of their round trips. */
interface GivenTrades {
  readonly rows: readonly TradeRow[];
  readonly roundTrips: RoundTripFigures;
}

/** Reads a table of fills. Throws ConfigError when there is none, DataError when it is no such table. */
export function readTradesCsv(file: string, shownAs: string): GivenTrades {
  const table = parseCsvRows(textOf(file, shownAs), shownAs);
  const fills = readTradeFills(table);
  const { trades, ...figures } = tradeMetrics(roundTrips(fills));
  const inOrder = table.toSorted((one, other) => timeOf(one) - timeOf(other));
  return {
    rows: inOrder.map((row, index) => {
      const { time: _, ...fill } = fills[index] as (typeof fills)[number];
      return { ...fill, timestamp: row.timestamp } as TradeRow;
    }),
    roundTrips: {
      trade_trades: trades,
      win_rate_trades: figures.win_rate_trades,
      profit_factor: figures.profit_factor,
      expectancy_net: figures.expectancy_net,
      avg_holding_days: figures.avg_holding_days,
      exposure: figures.exposure,
    },
  };
}

const timeOf = (row: Readonly<Record<string, string>>): number => readTradeFills([row])[0]?.time ?? 0;

function textOf(file: string, shownAs: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ConfigError(
      `Trades file not found: ${shownAs}`,
      "Name a table of fills, such as trades.csv of a paper session.",
      {
        cause,
      },
    );
  }
}
