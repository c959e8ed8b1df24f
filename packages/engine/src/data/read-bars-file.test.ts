import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import {
  DateDay,
  Float64,
  Int64,
  makeData,
  makeVector,
  Table,
  TimestampMicrosecond,
  tableToIPC,
  vectorFromArray,
} from "apache-arrow";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DataError } from "../errors.ts";
import { fingerprintBars } from "./fingerprint-bars.ts";
import { readBarsFile } from "./local-bars.ts";
import { parseBarsCsv } from "./parse-bars-csv.ts";

const day = 86_400_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "files-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const read = (file: string, ticker = "ETH-USD") => readBarsFile(file, {}, ticker);
const parquet = (columns: Parameters<typeof parquetWriteBuffer>[0]["columnData"], more: object = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData: columns, ...more }));

describe("the same bars", () => {
  it("have the same fingerprint in CSV, Parquet and Arrow", async () => {
    const price = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(Number.NaN));
    const row = fc.record({ time: fc.integer({ min: 0, max: 20_000 }), open: price, close: price, volume: price });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        const text = (value: number) => (Number.isNaN(value) ? "" : Object.is(value, -0) ? "-0" : String(value));
        const lines = rows.map(({ time, open, close, volume }) =>
          [new Date(time * day).toISOString().slice(0, 10), text(close), text(open), "x", text(volume)].join(","),
        );
        const csv = `Date,Close,Open,Note,Volume\n${lines.join("\n")}\n`;
        const expected = fingerprintBars(parseBarsCsv(csv, "x")).sha256;
        const of = (name: "open" | "close" | "volume") =>
          rows.map((each) => (Number.isNaN(each[name]) ? null : each[name]));
        const days = rows.map(({ time }) => time);
        const columnData = [
          { name: "volume", data: of("volume"), type: "DOUBLE" as const, nullable: true },
          { name: "Datetime", data: days, type: "INT32" as const },
          { name: "open", data: of("open"), type: "DOUBLE" as const, nullable: true },
          { name: "CLOSE", data: of("close"), type: "DOUBLE" as const, nullable: true },
        ];
        const schema = [
          { name: "root", num_children: 4 },
          { name: "volume", type: "DOUBLE" as const, repetition_type: "OPTIONAL" as const },
          {
            name: "Datetime",
            type: "INT32" as const,
            converted_type: "DATE" as const,
            repetition_type: "REQUIRED" as const,
          },
          { name: "open", type: "DOUBLE" as const, repetition_type: "OPTIONAL" as const },
          { name: "CLOSE", type: "DOUBLE" as const, repetition_type: "OPTIONAL" as const },
        ];
        const dates = columnData.map(({ name, data, nullable }) => ({ name, data, nullable: nullable ?? false }));
        const bytes = new Uint8Array(parquetWriteBuffer({ columnData: dates, schema, rowGroupSize: 7 }));
        const table = new Table({
          open: vectorFromArray(of("open"), new Float64()),
          date: vectorFromArray(
            days.map((at) => new Date(at * day)),
            new DateDay(),
          ),
          close: vectorFromArray(of("close"), new Float64()),
          volume: vectorFromArray(of("volume"), new Float64()),
        });
        const files = [fileOf("a.csv.gz", gzipSync(csv)), fileOf("a.csv", csv)];
        if (rows.length > 0) {
          files.push(fileOf("a.parquet", bytes), fileOf("a.arrow", tableToIPC(table, "file")));
          files.push(fileOf("b.arrow", tableToIPC(table, "stream")));
        }
        for (const file of files) expect(fingerprintBars((await read(file)).bars).sha256, file).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("keep their zone, and lose what is smaller than a millisecond", async () => {
    const micros = [1_704_067_200_000_999n, 1_704_070_800_000_000n];
    const table = (zone: string | null) =>
      new Table({
        timestamp: makeVector(makeData({ type: new TimestampMicrosecond(zone), data: BigInt64Array.from(micros) })),
        close: vectorFromArray([1, 2], new Float64()),
        volume: vectorFromArray([7n, 8n], new Int64()),
      });
    const zoned = await read(fileOf("zoned.arrow", tableToIPC(table("America/New_York"))));
    const naive = await read(fileOf("naive.arrow", tableToIPC(table(null))));
    expect([zoned.bars.zone, naive.bars.zone]).toEqual(["utc", "naive"]);
    expect([...zoned.bars.times]).toEqual([1_704_067_200_000, 1_704_070_800_000]);
    expect([...(zoned.bars.volume ?? [])]).toEqual([7, 8]);
    const counts = await read(
      fileOf(
        "c.parquet",
        parquet([
          { name: "open_time", data: micros, type: "INT64" },
          { name: "close", data: ["1.5", "2"], type: "STRING" },
        ]),
      ),
    );
    expect([...counts.bars.times]).toEqual([...zoned.bars.times]);
    expect([...counts.bars.close]).toEqual([1.5, 2]);
  });
});

describe("packed Arrow files", () => {
  it.each(["lz4", "zstd"])("are read: %s", async (name) => {
    const { bars } = await read(fileURLToPath(new URL(`../../fixtures/files/${name}.arrow`, import.meta.url)));
    const days = Array.from({ length: 300 }, (_, at) => at);
    expect([...bars.times]).toEqual(days.map((at) => at * day));
    expect([...bars.close]).toEqual(days.map((at) => 100 + Math.floor(at / 4)));
  });

  it("are read as pandas writes them", async () => {
    const csv = await read(fileURLToPath(new URL("../../fixtures/bars/ETH-USD_1d.csv", import.meta.url)));
    const { bars } = await read(fileURLToPath(new URL("../../fixtures/files/pandas-zstd.arrow", import.meta.url)));
    expect(bars.close).toHaveLength(60);
    expect([...bars.times]).toEqual([...csv.bars.times.subarray(0, 60)]);
    expect([...bars.close]).toEqual([...csv.bars.close.subarray(0, 60)]);
    expect([...(bars.volume ?? [])]).toEqual([...(csv.bars.volume ?? []).slice(0, 60)]);
  });
});

describe("columns", () => {
  it.each([
    ["Open time,Open,High,Low,Close,Volume\n1704067200000,1,1,1,1,1\n", 1_704_067_200_000],
    ["unix,date,symbol,close\n1704067200,2024-01-01 00:00:00,ETH/USD,1\n", 1_704_067_200_000],
    ["Date;Close\n20240101;1\n", 1_704_067_200_000],
    ["close\ttimestamp\n1\t2024-01-01T00:00:00.000000\n", 1_704_067_200_000],
    ['t,c,note\n2024/01/01,1,"a,b"\n', 1_704_067_200_000],
    ["Price,Close,Open\nTicker,ETH-USD,ETH-USD\nDate,,\n2024-01-01,1,2\n", 1_704_067_200_000],
    ["Date,Adj Close,Volume\n2024-01-01,1,2\n", 1_704_067_200_000],
  ])("are found by their usual names: %j", async (text, time) => {
    const { bars } = await read(fileOf("names.csv", text));
    expect([...bars.times]).toEqual([time]);
    expect([...bars.close]).toEqual([1]);
  });

  it("tell whether prices are adjusted, as far as they do", async () => {
    const adjusted = async (text: string) => (await read(fileOf("adjusted.csv", text))).adjusted;
    expect(await adjusted("Date,Close\n2024-01-01,1\n")).toBeNull();
    expect(await adjusted("Date,Close,Adj Close\n2024-01-01,1,0.5\n")).toBe(false);
    expect(await adjusted("Date,Adj Close\n2024-01-01,1\n")).toBe(true);
  });

  it("of several instruments are read for the one that is asked for", async () => {
    const file = fileOf("many.csv", "Date,Symbol,Close\n2024-01-01,BTCUSD,1\n2024-01-01,ETHUSD,2\n");
    expect([...(await read(file)).bars.close]).toEqual([2]);
    await expect(read(file, "SOL-USD")).rejects.toMatchObject({ remedy: expect.stringContaining("BTCUSD") });
  });

  it.each([
    ["Date,Time,Close\n2024-01-01,10:00,1\n", "two columns, date and time"],
    ["Date,Close,close\n2024-01-01,1,2\n", "two columns close"],
    ["Date,Open,Adj Close\n2024-01-01,1,2\n", "adjusted close beside prices"],
    ["Date,Close\n01/02/2024,1\n", "names.csv:2 has"],
    ["Date,Close\n2024-01-01,1.234.5\n", "names.csv:2 has"],
    ["Date;Close\n2024-01-01;1,5\n", "where a number is expected"],
    ["\0\0\0PNG", "is no text"],
    ["", "has no header"],
  ])("that do not say what they hold are refused: %j", async (text, message) => {
    const refused = read(fileOf("names.csv", text));
    await expect(refused).rejects.toThrow(DataError);
    await expect(refused).rejects.toThrow(message);
  });
});

describe("a broken file", () => {
  it("is refused wherever it is cut, and wherever a byte of it is another: nothing else is thrown", async () => {
    const times = Array.from({ length: 300 }, (_, at) => new Date(at * day));
    const close = times.map((_, at) => at / 3);
    const table = new Table({
      date: vectorFromArray(times, new DateDay()),
      close: vectorFromArray(close, new Float64()),
    });
    const lines = times.map((at) => `${at.toISOString()},1`);
    const whole: Readonly<Record<string, readonly [Uint8Array, isBent: boolean]>> = {
      "x.parquet": [
        parquet([
          { name: "date", data: times, type: "TIMESTAMP", nullable: false, encoding: "PLAIN" },
          { name: "close", data: close, type: "DOUBLE", nullable: false, encoding: "PLAIN" },
        ]),
        true,
      ],
      "x.csv.gz": [gzipSync(`date,close\n${lines.join("\n")}`), true],
      "x.arrow": [tableToIPC(table, "file"), false],
      "x.arrows": [tableToIPC(table, "stream"), false],
    };
    for (const [name, [bytes, isBent]] of Object.entries(whole)) {
      const outcomes = { read: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: bytes.length - 1 }),
          fc.integer({ min: 0, max: 255 }),
          fc.boolean(),
          async (at, byte, isCut) => {
            const broken = Uint8Array.from(bytes);
            broken[at] = byte;
            const file = fileOf(name, isCut || !isBent ? bytes.subarray(0, at) : broken);
            const outcome = await read(file).catch((error: unknown) => error);
            outcomes[outcome instanceof Error ? "refused" : "read"]++;
            if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DataError);
          },
        ),
        { numRuns: 150 },
      );
      expect(outcomes.refused, name).toBeGreaterThan(20);
    }
  });

  it("that is long is read in little memory, and its lines are no longer than those of a table", async () => {
    const file = fileOf("sparse.csv", "date,close\n");
    truncateSync(file, 10_000_000_000);
    await expect(read(file)).rejects.toThrow("longer than a line");
    const sparse = fileOf("sparse.parquet", "PAR1");
    truncateSync(sparse, 10_000_000_000);
    await expect(read(sparse)).rejects.toThrow(DataError);
    const arrow = fileOf("sparse.arrow", "ARROW1");
    truncateSync(arrow, 10_000_000_000);
    await expect(read(arrow)).rejects.toThrow(DataError);
  });

  it("is not waited for when it is no file", async () => {
    const pipe = path.join(folder, "pipe.csv");
    execFileSync("mkfifo", [pipe]);
    const { localBars } = await import("./local-bars.ts");
    const asked = { ticker: "A", start: "2024-01-01", end: "2024-02-01", interval: "1d" };
    await expect(localBars(pipe).bars(asked)).rejects.toThrow("neither a file nor a directory");
  });
});
