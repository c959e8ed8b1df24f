import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binance } from "../../src/data/providers/binance.ts";
import { coinbase } from "../../src/data/providers/coinbase.ts";
import { ConfigError, DataError } from "../../src/errors.ts";
import { contextOf, json, type Loopback, loopback } from "./loopback.ts";

const hour = 3_600_000;
const from = Date.UTC(2024, 0, 1);
const asked = { ticker: "eth/usdt", start: "2024-01-01", end: "2024-03-01", interval: "1h" };
let server: Loopback;

beforeAll(async () => {
  server = await loopback();
});
afterAll(() => server.close());

const kline = (time: number, close = "2.5") => [
  time,
  "1.0",
  "3.0",
  "0.5",
  close,
  "10.25",
  time + hour - 1,
  "25",
  7,
  "5",
  "12",
  "0",
];
const hours = (first: number, count: number) => Array.from({ length: count }, (_, at) => kline(first + at * hour));

describe("candles of Binance", () => {
  it("come page by page", async () => {
    server.play(json(hours(from, 1000)), json(hours(from + 1000 * hour, 440)));
    const { bars, origin } = await binance(contextOf(server)).bars(asked);
    expect(bars.times).toHaveLength(1440);
    expect([bars.times[0], bars.times[1439], bars.zone]).toEqual([from, from + 1439 * hour, "utc"]);
    expect([bars.open?.[0], bars.high?.[0], bars.low?.[0], bars.close[0], bars.volume?.[0]]).toEqual([
      1, 3, 0.5, 2.5, 10.25,
    ]);
    expect(origin).toMatchObject({
      provider: "binance",
      adjusted: false,
      source: expect.stringContaining("symbol=ETHUSDT"),
    });
    const starts = server.asked.map((path) => Number(new URL(path, server.url).searchParams.get("startTime")));
    expect(starts).toEqual([from, from + 999 * hour + 1]);
  });

  it("that lack a value are dropped, and days have no zone", async () => {
    server.play(json([kline(from, "NaN"), [from + 24 * hour, "1", "1", "1", null, "1"], kline(from + 48 * hour)]));
    const { bars } = await binance(contextOf(server)).bars({ ...asked, interval: "1d" });
    expect([...bars.times]).toEqual([from + 48 * hour]);
    expect(bars.zone).toBe("naive");
  });

  it.each([
    [json({ code: -1121, msg: "Invalid symbol." }, 400), DataError, "Invalid symbol"],
    [json([]), DataError, "No bars of"],
    [json({ data: [] }), DataError, "something else than a list of candles"],
    [json([kline(from, "cheap")]), DataError, "close cheap"],
    [json([["soon", "1", "1", "1", "1", "1"]]), DataError, "something else than a list of candles"],
  ])("that are none are refused (%#)", async (reaction, type, reason) => {
    server.play(reaction);
    const refused = binance(contextOf(server)).bars(asked);
    await expect(refused).rejects.toThrow(type);
    await expect(refused).rejects.toThrow(reason);
  });

  it("that repeat themselves do not go on for ever", async () => {
    const same = json(hours(from, 1000));
    server.play(same, same, same);
    await expect(binance(contextOf(server)).bars(asked)).rejects.toThrow("candles before those");
  });
});

describe("candles of Coinbase", () => {
  const row = (time: number) => [time / 1000, 0.5, 3, 1, 2.5, 10.25];

  it("come page by page, the newest first", async () => {
    const rows = Array.from({ length: 400 }, (_, at) => row(from + at * hour));
    server.play(json(rows.slice(0, 300).reverse()), json(rows.slice(300).reverse()), json([]), json([]), json([]));
    const { bars } = await coinbase(contextOf(server)).bars({ ...asked, ticker: "ETH-USD" });
    expect([...bars.times]).toEqual(rows.map(([seconds]) => (seconds ?? 0) * 1000));
    expect([bars.open?.[0], bars.high?.[0], bars.low?.[0], bars.close[0]]).toEqual([1, 3, 0.5, 2.5]);
    expect(server.asked).toHaveLength(5);
    expect(server.asked[0]).toBe(
      "/products/ETH-USD/candles?granularity=3600&start=2024-01-01T00%3A00%3A00.000Z&end=2024-01-13T11%3A00%3A00.000Z",
    );
    expect(server.asked[4]).toContain("end=2024-02-29T23%3A00%3A00.000Z");
  });

  it("that are none are refused", async () => {
    server.play(json({ message: "NotFound" }, 404));
    await expect(coinbase(contextOf(server)).bars(asked)).rejects.toThrow("NotFound");
    await expect(coinbase(contextOf(server)).bars({ ...asked, interval: "1wk" })).rejects.toThrow(ConfigError);
  });
});
