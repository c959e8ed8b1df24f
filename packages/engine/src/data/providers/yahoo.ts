import createYahooFinance from "yahoo-finance2/createYahooFinance";
import chart from "yahoo-finance2/modules/chart";
import { ConfigError, DataError } from "../../errors.ts";
import { answerSource } from "../answer-source.ts";
import type { BarProvider, BarRequest } from "../bar-provider.ts";
import { barSeries } from "../bar-series.ts";
import { dateRange } from "../date-range.ts";
import type { Answer } from "../fetch-answer.ts";
import type { ProviderContext } from "../provider-context.ts";
import { type YahooChart, yahooTable } from "../yahoo-table.ts";

const intervals = ["1m", "2m", "5m", "15m", "30m", "60m", "90m", "1h", "1d", "5d", "1wk", "1mo", "3mo"] as const;
type Interval = (typeof intervals)[number];

const host = "https://query2.finance.yahoo.com";
const dayMs = 86_400_000;
const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {}, dir: () => {} };

/** Bars of Yahoo Finance, adjusted for splits and dividends. QUANTLAB_YAHOO_URL names a server that stands between. */
export function yahoo(context: ProviderContext): BarProvider {
  const base = context.variables.QUANTLAB_YAHOO_URL || host;
  const headers = { "user-agent": "Mozilla/5.0 (compatible; quantlab)" };
  const source = answerSource({ source: "Yahoo", spacingMs: 250, headers }, context);
  return {
    name: "yahoo",
    async bars(request) {
      const { from, before } = dateRange(request);
      const { ticker } = request;
      if (!/^[\w.^=-]{1,32}$/.test(ticker))
        throw new ConfigError(
          `${JSON.stringify(ticker)} is no ticker of Yahoo`,
          "Write it as Yahoo does, for example ETH-USD.",
        );
      let address = "";
      const fetchKept = async (input: unknown): Promise<Response> => {
        address = String(input).replace(host, base);
        return new Response(await source.answer(address, before, (answer) => demandChart(answer, ticker)));
      };
      const Client = createYahooFinance({ modules: { chart } });
      const client = new Client({
        fetch: fetchKept as typeof fetch,
        logger: silent,
        versionCheck: false,
        validation: { logErrors: false },
      });
      // A day begins at another time where the exchange is: what is too much is left out afterwards.
      const period = { period1: new Date(from - dayMs), period2: new Date(before + dayMs) };
      const options = { ...period, interval: intervalOf(request), includePrePost: false, events: "div|split" };
      const answered = await client
        .chart(ticker, { ...options, return: "object" }, { validateResult: false })
        .catch((cause: unknown) => {
          context.signal?.throwIfAborted();
          if (cause instanceof DataError || cause instanceof ConfigError) throw cause;
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw new DataError(
            `Yahoo answers with something else than a chart of ${ticker}: ${reason.slice(0, 200)}`,
            remedy,
            {
              cause,
            },
          );
        });
      const { bars, adjusted } = yahooTable(answered as YahooChart, request);
      return barSeries(request, bars, { provider: "yahoo", source: address, adjusted });
    },
  };
}

const remedy = "Check the ticker, the period and the interval, or name local bars with --data DIR|FILE.";

function intervalOf({ interval }: BarRequest): Interval {
  const known = intervals.find((candidate) => candidate === interval);
  if (known === undefined)
    throw new ConfigError(
      `Yahoo has no bars of ${JSON.stringify(interval)}`,
      `Ask for one of ${intervals.join(", ")} with --interval.`,
    );
  return known;
}

/** Throws DataError, in the words of Yahoo, on an answer that holds no chart. */
function demandChart({ status, body }: Answer, ticker: string): void {
  const { chart: answered, finance } = JSON.parse(body) as { chart?: YahooAnswer; finance?: YahooAnswer };
  const error = answered?.error ?? finance?.error;
  if (status === 200 && !error && Array.isArray(answered?.result) && answered.result.length > 0) return;
  const reason = error?.description ?? `HTTP status ${status}`;
  throw new DataError(`Yahoo has no bars of ${ticker}: ${String(reason).slice(0, 200)}`, remedy);
}

interface YahooAnswer {
  readonly result?: unknown;
  readonly error?: { readonly description?: unknown } | null;
}
