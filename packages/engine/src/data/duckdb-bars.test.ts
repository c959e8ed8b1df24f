import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError, DataError } from "../errors.ts";
import { duckdbBars } from "./duckdb-bars.ts";
import { localBars } from "./local-bars.ts";

const asked = { ticker: "ETH-USD", start: "2024-01-03", end: "2024-01-06", interval: "1d" };
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "lake-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = (start: string, symbol: string) =>
    `SELECT ${start} + INTERVAL (i) DAY AS ts, '${symbol}' AS symbol, (i + 0.125)::DECIMAL(18,3) AS open,
     i + 0.5 AS close, (i * 10)::HUGEINT AS volume FROM range(400) t(i) ORDER BY i DESC`;
  for (const [name, start] of [
    ["naive", "TIMESTAMP '2024-01-01'"],
    ["zoned", "TIMESTAMPTZ '2024-01-01 00:00:00+00'"],
  ])
    for (const symbol of ["ETH-USD", "BTC-USD"])
      await connection.run(
        `COPY (${rows(start ?? "", symbol)}) TO '${folder}/${name}-${symbol}.parquet' (FORMAT parquet, CODEC 'zstd', ROW_GROUP_SIZE 100)`,
      );
  connection.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (place: string, more: object = {}) => duckdbBars(`duckdb:${place}`, folder).bars({ ...asked, ...more });

describe("bars of a query", () => {
  it("get the ticker and the period as parameters, and come in the order of time", async () => {
    const { bars, origin } = await ask(
      "SELECT * FROM read_parquet('naive-*.parquet') WHERE symbol = $ticker AND ts >= $start AND ts < $end",
    );
    expect([...bars.close]).toEqual([2.5, 3.5, 4.5]);
    expect([...(bars.open ?? [])]).toEqual([2.125, 3.125, 4.125]);
    expect([...(bars.volume ?? [])]).toEqual([20, 30, 40]);
    expect(bars.zone).toBe("naive");
    expect(origin).toMatchObject({ provider: "duckdb", rows: 3, first: "2024-01-03T00:00:00", ticker: "ETH-USD" });
  });

  it("are those of the period, whatever the query answers", async () => {
    const all = await ask("FROM read_parquet('zoned-*.parquet')");
    expect([...all.bars.close]).toEqual([2.5, 3.5, 4.5]);
    expect(all.bars.zone).toBe("utc");
  });

  it("may be a pattern of Parquet files", async () => {
    const query = await ask("SELECT ts, open, close, volume FROM 'naive-ETH-USD.parquet'");
    const pattern = await ask("naive-*.parquet");
    expect(pattern.origin.sha256).toBe(query.origin.sha256);
    expect((await ask("zoned-*.parquet", { ticker: "BTC-USD" })).origin.rows).toBe(3);
    await expect(ask("naive-*.parquet", { ticker: "XRP-USD" })).rejects.toThrow("no bars of XRP-USD");
  });

  it("cannot be bent by a ticker", async () => {
    const bent = ask("SELECT * FROM 'naive-ETH-USD.parquet' WHERE symbol = $ticker", { ticker: "' OR 1=1 --" });
    await expect(bent).rejects.toThrow(DataError);
  });

  it("are refused when two have one time", async () => {
    await expect(ask("SELECT ts, close FROM read_parquet('naive-*.parquet')")).rejects.toThrow(
      "two bars of 2024-01-03",
    );
  });

  it.each([
    ["COPY (SELECT 1) TO 'written.csv'", DataError, "refuses"],
    ["SELECT 1 AS close; COPY (SELECT 1) TO 'written.csv'", ConfigError, "one query"],
    ["WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x", DataError, "refuses"],
    ["SELECT now() AS ts, 1 AS close WHERE 'a' = $secret", ConfigError, "secret"],
    ["SELECT * FROM 'https://127.0.0.1:9/a.parquet'", DataError, "httpfs"],
    ["SELECT * FROM read_parquet('nowhere.parquet')", DataError, "nowhere.parquet"],
    ["SELECT 1 AS x", DataError, "no column of times"],
    ["SELECT DATE '2024-01-03' AS date, [1] AS close", DataError, "where a number is expected"],
    [" ", ConfigError, "no query"],
  ])("are not had by %s", async (place, type, text) => {
    const thrown = await ask(place).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(type);
    expect(String(thrown)).toContain(text);
    expect(existsSync(path.join(folder, "written.csv"))).toBe(false);
  });

  it("say which extension allows the network", async () => {
    await expect(ask("SELECT * FROM 's3://bucket/a.parquet'")).rejects.toMatchObject({
      remedy: expect.stringContaining("duckdb+httpfs:"),
    });
  });

  it("are the bars of the file without DuckDB", async () => {
    for (const name of ["naive", "zoned"]) {
      const file = path.join(folder, `${name}-ETH-USD.parquet`);
      const period = { ...asked, start: "2024-01-01", end: "2025-06-01" };
      const { bars } = await localBars(file).bars(period);
      const query = await duckdbBars(`duckdb:FROM '${file}' ORDER BY ts DESC`, ".").bars(period);
      expect([...bars.close].reverse()).toEqual([...query.bars.close]);
      expect([...bars.times].reverse()).toEqual([...query.bars.times]);
      expect([...(bars.open ?? [])].reverse()).toEqual([...(query.bars.open ?? [])]);
      expect(bars.zone).toBe(query.bars.zone);
    }
  });
});
