import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { heldRows } from "./held-rows.ts";
import { firstTests, notCompounding, notEarned, type SeriesBar, wrongPositions } from "./oos-series.ts";

const found = (findings: Findings) => atOnce(heldRows(findings));
const test1 = { split_name: "s", phase: "test", total_return: 0.1, fee: 0.01, slippage_mode: "fixed", slippage_bps: 0 };
const tests = atOnce(firstTests([test1]));
const withFee = atOnce(firstTests([{ ...test1, fee: 0.02 }]));
const withRange = atOnce(firstTests([{ ...test1, fee: 0.02, slippage_mode: "atr" }]));
const bar = (equity: number, period_return: number, close: number, signal: number, position: number): SeriesBar => ({
  timestamp: "2024-01-01",
  split_name: "s",
  equity,
  period_return,
  cumulative_return: equity - 1,
  close,
  signal,
  position,
});
// In at 100 for a fee of 1 %, up by 10 %, out at the same price for another 1 %.
const series = [
  bar(1, 0, 90, 0, 0),
  bar(0.99, -0.01, 100, 1, 1),
  bar(0.99 * 1.1, 0.1, 110, 0, 1),
  bar(0.99 * 1.1 * 0.99, -0.01, 110, -1, 0),
];

test("a series that follows its signals, the market and the costs", () => {
  expect(found(notCompounding(series))).toEqual([]);
  expect(found(wrongPositions(series))).toEqual([]);
  expect(found(notEarned(series, tests))).toEqual([]);
});

test("one wrong cell is one finding", () => {
  const put = (index: number, change: Partial<SeriesBar>) =>
    series.with(index, { ...(series[index] as SeriesBar), ...change });
  const places = (changed: SeriesBar[]) =>
    [notCompounding(changed), wrongPositions(changed), notEarned(changed, tests)]
      .flatMap(found)
      .map(({ pointer }) => pointer);
  expect(places(put(2, { close: 120 }))).toEqual(["/2/close"]);
  expect(places(put(2, { equity: 2 }))).toEqual(["/2/equity"]);
  expect(places(put(2, { period_return: 0.2 }))).toEqual(["/2/period_return"]);
  expect(places(put(2, { cumulative_return: 0.2 }))).toEqual(["/2/cumulative_return"]);
  expect(places(put(2, { position: 0 }))).toEqual(["/2/position"]);
  expect(places(put(1, { signal: 0 }))).toEqual(["/1/position"]);
  expect(places(put(0, { period_return: 0.1 }))).toEqual(["/0/period_return"]);
});

test("trading for nothing does not pass", () => {
  expect(found(notEarned(series, withFee)).map(({ pointer }) => pointer)).toEqual(["/1/close", "/3/close"]);
  expect(found(notEarned(series, withRange))).toEqual([]);
});
