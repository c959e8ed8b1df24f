import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { DataError } from "../../src/errors.ts";
import { indicatorFrame } from "../../src/indicators/indicator-frame.ts";
import { orderRows } from "../../src/sweep/order-rows.ts";
import { outOfSampleCurve } from "../../src/sweep/out-of-sample-curve.ts";
import { runSweep } from "../../src/sweep/run-sweep.ts";
import type { SweepConfig } from "../../src/sweep/sweep-config.ts";
import { walkForward } from "../../src/sweep/walk-forward.ts";
import { cellNumber, expectSameBits, goldenNames, readBars, readGolden, readTable } from "./read-golden.ts";

interface SweepGolden {
  input: { csv: string; yaml: string };
  expected: { n: number; leaderboard_order: number[]; artifact_files: Record<string, string> };
}

type Row = Readonly<Record<string, unknown>>;

const texts = new Set(["ticker", "start", "end", "interval", "slippage_mode", "split_name", "phase"]);
const nested = new Set(["splits", "selection", "constraints"]);

/** Compares rows with the table that was written of them: names in order, texts as they are, numbers to the last bit. */
function expectTable(found: readonly Row[], text: string): void {
  const recorded = readTable(text);
  expect(found.length).toBe(recorded.length);
  const names = Object.keys(recorded[0] ?? {});
  expect(Object.keys(found[0] ?? {})).toEqual(names);
  for (const name of names.filter((column) => !nested.has(column))) {
    const cells = recorded.map((row) => row[name]);
    if (texts.has(name)) expect(found.map((row) => row[name])).toEqual(cells);
    else if (name === "selected") expect(found.map((row) => (row[name] ? "True" : "False"))).toEqual(cells);
    else {
      const numbers = found.map((row) => (row[name] === null ? Number.NaN : Number(row[name])));
      expectSameBits(numbers, cells.map(cellNumber) as number[], name);
    }
  }
}

const gridNames = goldenNames("sweep-").filter((name) => name !== "sweep-too-short");

describe.each(gridNames)("%s", (name) => {
  const { input, expected } = readGolden<SweepGolden>(name);
  const config = parse(input.yaml) as SweepConfig & { start: string; end: string };
  const rows = runSweep(indicatorFrame(readBars(input.csv, config.start, config.end)), config);

  test("rows in the order of the grid", () => {
    expect(rows.length).toBe(expected.n);
    expectTable(rows, expected.artifact_files["experiments.csv"] ?? "");
  });

  test("order of the leaderboard", () => {
    const order = orderRows(rows);
    expect(order).toEqual(expected.leaderboard_order);
    expectTable(
      order.map((place) => rows[place] ?? {}),
      expected.artifact_files["leaderboard.csv"] ?? "",
    );
  });
});

test("a window that is too short for the indicators has no sweep", () => {
  const frame = indicatorFrame(readBars("ind-n99.csv"));
  expect(() => runSweep(frame, { ticker: "X" })).toThrow(DataError);
});

describe.each(goldenNames("wf-"))("%s", (name) => {
  const { input, expected } = readGolden<SweepGolden>(name);
  const files = expected.artifact_files;
  const barsOf = ({ start, end }: SweepConfig) => readBars(input.csv, String(start), String(end));
  const found = walkForward(parse(input.yaml) as SweepConfig, { barsOf });

  test("train and test rows of each split", async () => {
    const rows = (await found).splits.flatMap(({ train, test }) => [...train, ...test]);
    expectTable(rows, files["walkforward.csv"] ?? "");
  });

  test("what each split came to", async () => {
    const summaries = (await found).splits.map(({ summary }) => ({ ...summary }));
    expectTable(summaries, files["walkforward_summary.csv"] ?? "");
  });

  test("test rows from best to worst", async () => {
    expectTable((await found).outOfSample, files["oos_leaderboard.csv"] ?? "");
  });

  test("curve over the splits", async () => {
    expectTable(
      outOfSampleCurve(await found).map((point) => ({ ...point })),
      files["oos_equity_curve.csv"] ?? "",
    );
  });

  test("the best configuration of each split, bar by bar", async () => {
    const recorded = readTable(files["oos_equity_timeseries.csv"] ?? "");
    const series = (await found).splits.flatMap(({ series }) => series ?? []);
    const rows = series.flatMap(({ splitName, times, equity, net, close, signal, position }) =>
      Array.from(equity, (value, row) => ({
        timestamp: new Date(times[row] ?? 0).toISOString().slice(0, 10),
        split_name: splitName,
        figures: [value, net[row], value - 1, close[row], signal[row], position[row]].map(Number),
      })),
    );
    expect(rows.map(({ timestamp, split_name }) => `${timestamp} ${split_name}`)).toEqual(
      recorded.map(({ timestamp, split_name }) => `${timestamp} ${split_name}`),
    );
    const columns = ["equity", "period_return", "cumulative_return", "close", "signal", "position"] as const;
    columns.forEach((column, index) => {
      expectSameBits(
        rows.map(({ figures }) => figures[index] ?? Number.NaN),
        recorded.map((row) => cellNumber(row[column])),
        column,
      );
    });
  });
});
