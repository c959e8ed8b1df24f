import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { yahoo } from "../../src/data/providers/yahoo.ts";
import { ConfigError, DataError } from "../../src/errors.ts";
import { contextOf, json, type Loopback, loopback, text } from "./loopback.ts";

const asked = { ticker: "ACME", start: "2020-08-28", end: "2020-09-02", interval: "1d" };
const at = (iso: string) => Date.parse(iso) / 1000;
let server: Loopback;

beforeAll(async () => {
  server = await loopback();
});
afterAll(() => server.close());

/** A chart in the shape of Yahoo's. */
function chart(timestamps: readonly number[], cells: Record<string, (number | null)[]>, adjclose?: (number | null)[]) {
  const period = { timezone: "EDT", start: 1, end: 2, gmtoffset: -14_400 };
  const meta = {
    currency: "USD",
    symbol: "ACME",
    exchangeName: "NMS",
    fullExchangeName: "NasdaqGS",
    instrumentType: "EQUITY",
    firstTradeDate: 345_479_400,
    regularMarketTime: at("2020-09-02T20:00:00Z"),
    hasPrePostMarketData: true,
    gmtoffset: -14_400,
    timezone: "EDT",
    exchangeTimezoneName: "America/New_York",
    regularMarketPrice: 129,
    priceHint: 2,
    currentTradingPeriod: { pre: period, regular: period, post: period },
    dataGranularity: "1d",
    range: "",
    validRanges: ["1d", "5d", "max"],
  };
  const indicators = { quote: [cells], ...(adjclose && { adjclose: [{ adjclose }] }) };
  const events = {
    splits: { "1598880600": { date: 1_598_880_600, numerator: 4, denominator: 1, splitRatio: "4:1" } },
  };
  return { chart: { result: [{ meta, timestamp: timestamps, events, indicators }], error: null } };
}

const days = ["2020-08-27", "2020-08-28", "2020-08-31", "2020-09-01", "2020-09-02"].map((day) =>
  at(`${day}T13:30:00Z`),
);
const split = chart(
  days,
  {
    open: [127, 126, 127.5, 132.75, 137.5],
    high: [127, 126.5, 131, 134.75, 138],
    low: [123, 124.5, 126, 130.5, 127],
    close: [125, 124.75, 129, null, 131.5],
    volume: [155_000_000, 187_000_000, 225_000_000, null, 200_000_000],
  },
  [62.5, 62.375, 129, null, 131.5],
);

describe("bars of Yahoo", () => {
  it("are adjusted, of the dates of the exchange, and without those that lack a value", async () => {
    server.play(json(split));
    const { bars, origin } = await yahoo(contextOf(server)).bars(asked);
    expect([...bars.times]).toEqual([Date.UTC(2020, 7, 28), Date.UTC(2020, 7, 31)]);
    expect([...bars.close]).toEqual([62.375, 129]);
    expect([...(bars.open ?? [])]).toEqual([63, 127.5]);
    expect([...(bars.volume ?? [])]).toEqual([187_000_000, 225_000_000]);
    expect(origin).toMatchObject({ provider: "yahoo", adjusted: true, first: "2020-08-28T00:00:00" });
    expect(bars.zone).toBe("naive");
    const query = new URL(server.asked[0] ?? "", server.url);
    expect(query.pathname).toBe("/v8/finance/chart/ACME");
    expect(Number(query.searchParams.get("period1"))).toBeLessThanOrEqual(at("2020-08-28T04:00:00Z"));
    expect(Number(query.searchParams.get("period2"))).toBeGreaterThanOrEqual(at("2020-09-02T04:00:00Z"));
    expect(query.searchParams.get("interval")).toBe("1d");
  });

  it("of hours are in UTC, and belong to the date on the exchange", async () => {
    const hours = ["2020-08-28T03:30:00Z", "2020-08-28T13:30:00Z", "2020-09-02T03:30:00Z", "2020-09-02T13:30:00Z"].map(
      at,
    );
    const cells = [1, 2, 3, 4];
    server.play(json(chart(hours, { open: cells, high: cells, low: cells, close: cells, volume: cells })));
    const { bars, origin } = await yahoo(contextOf(server)).bars({ ...asked, interval: "1h" });
    expect([...bars.close]).toEqual([2, 3]);
    expect(bars.zone).toBe("utc");
    expect(origin).toMatchObject({ adjusted: false, first: "2020-08-28T13:30:00+00:00" });
  });

  it("of a day that is not over come once", async () => {
    const twice = [at("2020-08-28T13:30:00Z"), at("2020-08-28T17:12:00Z")];
    const cells = [1, 2];
    server.play(json(chart(twice, { open: cells, high: cells, low: cells, close: cells, volume: cells }, cells)));
    expect([...(await yahoo(contextOf(server)).bars(asked)).bars.close]).toEqual([2]);
  });

  it("are fetched once when their period is over, and had offline afterwards", async () => {
    const context = contextOf(server);
    server.play(json(split));
    const first = await yahoo(context).bars(asked);
    const second = await yahoo(context).bars(asked);
    const offline = await yahoo({ ...context, isOffline: true }).bars(asked);
    expect(second.origin).toEqual(first.origin);
    expect(offline.origin).toEqual(first.origin);
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    [
      json(
        { chart: { result: null, error: { code: "Not Found", description: "No data found, symbol may be delisted" } } },
        404,
      ),
      "may be delisted",
    ],
    [
      json(
        { chart: { result: null, error: { code: "Unprocessable Entity", description: "1h data not available" } } },
        422,
      ),
      "1h data not available",
    ],
    [
      json({ finance: { result: null, error: { code: "Unauthorized", description: "Invalid Crumb" } } }, 401),
      "Invalid Crumb",
    ],
    [json({ chart: { result: [], error: null } }), "HTTP status 200"],
    [json(chart([], {})), "No bars of ACME"],
    [json(chart([at("2020-08-28T13:30:00Z")], { close: ["cheap"] as never })), "something else than a list of candles"],
    [
      json({ chart: { result: [{ timestamp: ["now"] }], error: null } }),
      "something else than a list of candles: a time now",
    ],
    [json({ chart: { result: [null], error: null } }), "something else than a chart of ACME"],
    [json({ chart: { result: [{ meta: 1, indicators: {} }], error: null } }), "something else than a chart of ACME"],
    [json([]), "HTTP status 200"],
  ])("that are none are refused with the reason (%#)", async (reaction, reason) => {
    server.play(reaction);
    const context = contextOf(server);
    const refused = yahoo(context).bars(asked);
    await expect(refused).rejects.toThrow(DataError);
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toMatchObject({ remedy: expect.stringMatching(/--data/) });
  });

  it("are not asked for in words that Yahoo does not know", async () => {
    server.play();
    const { bars } = yahoo(contextOf(server));
    await expect(bars({ ...asked, interval: "7m" })).rejects.toThrow(ConfigError);
    await expect(bars({ ...asked, ticker: "../../v7?x=" })).rejects.toThrow(ConfigError);
    await expect(bars({ ...asked, end: "tomorrow" })).rejects.toThrow(ConfigError);
    expect(server.asked).toEqual([]);
  });

  it("are not a page of HTML", async () => {
    const page = text("<!DOCTYPE html><title>Will be right back</title>", 200, { "content-type": "text/html" });
    server.play(page, page, json(split));
    expect((await yahoo(contextOf(server)).bars(asked)).origin.rows).toBe(2);
    expect(server.asked).toHaveLength(3);
  });
});
