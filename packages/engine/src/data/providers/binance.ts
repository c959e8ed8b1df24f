import { DataError } from "../../errors.ts";
import { answerSource } from "../answer-source.ts";
import type { BarProvider } from "../bar-provider.ts";
import { barSeries } from "../bar-series.ts";
import { dateRange } from "../date-range.ts";
import { type Candle, candleBars, exchangeInterval, intervalMs, strange } from "../exchange-bars.ts";
import type { Answer } from "../fetch-answer.ts";
import type { ProviderContext } from "../provider-context.ts";

const intervals = {
  ...Object.fromEntries(Object.keys(intervalMs).map((name) => [name, name])),
  "60m": "1h",
  "1wk": "1w",
};
const pageSize = 1000;

/** Candles of Binance, or of an exchange with the same interface that QUANTLAB_BINANCE_URL names. ETH-USDT is its ETHUSDT. */
export function binance(context: ProviderContext): BarProvider {
  const base = context.variables.QUANTLAB_BINANCE_URL || "https://api.binance.com";
  const source = answerSource({ source: "Binance", spacingMs: 100 }, context);
  return {
    name: "binance",
    async bars(request) {
      const range = dateRange(request);
      const interval = exchangeInterval("Binance", intervals, request.interval);
      const symbol = request.ticker.toUpperCase().replace(/[-/_ ]/g, "");
      const candles: Candle[] = [];
      const urlAt = (start: number) =>
        `${base}/api/v3/klines?${new URLSearchParams({ symbol, interval, startTime: `${start}`, endTime: `${range.before - 1}`, limit: `${pageSize}` })}`;
      for (let start = range.from; start < range.before; ) {
        const body = await source.answer(urlAt(start), range.before, (answer) => void candlesOf(answer, symbol));
        const page = candlesOf({ status: 200, body }, symbol);
        candles.push(...page);
        const last = page.at(-1)?.[0];
        if (last === undefined || page.length < pageSize) break;
        if (last < start) throw strange("Binance", "candles before those that were asked for");
        start = last + 1;
      }
      const bars = candleBars("Binance", candles, range, intervalMs[request.interval] ?? 0);
      return barSeries(request, bars, { provider: "binance", source: urlAt(range.from), adjusted: false });
    },
  };
}

function candlesOf({ status, body }: Answer, symbol: string): Candle[] {
  const value: unknown = JSON.parse(body);
  if (status === 200 && Array.isArray(value) && value.every(isCandle)) return value;
  const message = typeof value === "object" && value !== null && "msg" in value ? String(value.msg) : body.slice(0, 80);
  if (status === 200) throw strange("Binance", message);
  throw new DataError(
    `Binance refuses ${symbol}: ${message}`,
    "Ask for a pair that it has, for example --ticker ETH-USDT, or name local bars with --data DIR|FILE.",
  );
}

function isCandle(value: unknown): value is Candle {
  return Array.isArray(value) && value.length >= 6 && typeof value[0] === "number";
}
