import { DataError } from "../../errors.ts";
import { answerSource } from "../answer-source.ts";
import type { BarProvider } from "../bar-provider.ts";
import { barSeries } from "../bar-series.ts";
import { dateRange } from "../date-range.ts";
import { type Candle, candleBars, exchangeInterval, strange } from "../exchange-bars.ts";
import type { Answer } from "../fetch-answer.ts";
import type { ProviderContext } from "../provider-context.ts";

/** Seconds of the intervals that there are. */
const intervals = { "1m": 60, "5m": 300, "15m": 900, "60m": 3600, "1h": 3600, "6h": 21_600, "1d": 86_400 };
const pageSize = 300;

/** Candles of Coinbase Exchange, or of what QUANTLAB_COINBASE_URL names. ETH-USD is its ETH-USD. */
export function coinbase(context: ProviderContext): BarProvider {
  const base = context.variables.QUANTLAB_COINBASE_URL || "https://api.exchange.coinbase.com";
  const headers = { "user-agent": "quantlab" };
  const source = answerSource({ source: "Coinbase", spacingMs: 150, headers }, context);
  return {
    name: "coinbase",
    async bars(request) {
      const { from, before } = dateRange(request);
      const seconds = exchangeInterval("Coinbase", intervals, request.interval);
      const product = request.ticker.toUpperCase().replace(/[/_ ]/g, "-");
      const address = `${base}/products/${encodeURIComponent(product)}/candles`;
      const candles: Candle[] = [];
      const pageMs = pageSize * seconds * 1000;
      for (let start = from; start < before; start += pageMs) {
        const last = Math.min(start + pageMs, before) - seconds * 1000;
        const [first, end] = [start, Math.max(start, last)].map((at) => new Date(at).toISOString());
        const query = new URLSearchParams({ granularity: `${seconds}`, start: first ?? "", end: end ?? "" });
        const demand = (answer: Answer) => void candlesOf(answer, product);
        const body = await source.answer(`${address}?${query}`, last, demand);
        candles.push(...candlesOf({ status: 200, body }, product));
      }
      const bars = candleBars("Coinbase", candles, { from, before }, seconds * 1000);
      return barSeries(request, bars, { provider: "coinbase", source: address, adjusted: false });
    },
  };
}

function candlesOf({ status, body }: Answer, product: string): Candle[] {
  const value: unknown = JSON.parse(body);
  if (status === 200 && Array.isArray(value) && value.every(isRow))
    return value.map(([time, low, high, open, close, volume]) => [time * 1000, open, high, low, close, volume]);
  const isMessage = typeof value === "object" && value !== null && "message" in value;
  const message = isMessage ? String(value.message) : body.slice(0, 80);
  if (status === 200) throw strange("Coinbase", message);
  throw new DataError(
    `Coinbase refuses ${product}: ${message}`,
    "Ask for a product that it has, for example --ticker ETH-USD, or name local bars with --data DIR|FILE.",
  );
}

function isRow(value: unknown): value is [number, ...unknown[]] {
  return Array.isArray(value) && value.length >= 6 && typeof value[0] === "number";
}
