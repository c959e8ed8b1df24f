import { expect, test } from "vitest";
import type { BarProvider } from "./bar-provider.ts";
import { remarkedProvider } from "./bar-remarks.ts";

const day = (of: number) => Date.UTC(2024, 0, of);
const request = { ticker: "A", start: "2024-01-01", end: "2024-02-01", interval: "1d" };

async function warned(days: readonly number[], close: readonly number[]) {
  const told: string[] = [];
  const bars = { times: Float64Array.from(days, day), zone: "naive", close: Float64Array.from(close) };
  const given = { name: "given", bars: async () => ({ bars, origin: { source: "a.csv" } }) };
  const provider = remarkedProvider(given as unknown as BarProvider, (text) => void told.push(text));
  await provider.bars(request);
  await provider.bars(request);
  return told;
}

test.each([
  ["in order", [1, 2, 4], [1, 2, 3], []],
  ["one bar", [1], [1], []],
  ["descending", [4, 3, 2], [1, 2, 3], ["are not in order of time: 2024-01-03 follows 2024-01-04"]],
  ["repeated", [1, 2, 2], [1, 2, 3], ["have 2024-01-02 twice"]],
  ["below zero", [1, 2, 3], [1, -2, 3], ["have a close of -2 at 2024-01-02"]],
  ["without end", [1, 2, 3], [1, 2, Number.POSITIVE_INFINITY], ["have a close of Infinity at 2024-01-03"]],
  ["next to nothing", [1, 2], [1, 1e-310], ["have a close of 1e-310 at 2024-01-02"]],
  ["zero and repeated", [1, 1], [0, 1], ["have 2024-01-01 twice", "have a close of 0 at 2024-01-01"]],
])("bars %s are told of once", async (_, days, close, remarks) => {
  const texts = remarks.map((remark) => `the bars of a.csv ${remark}. They are taken as they stand.`);
  expect(await warned(days, close)).toEqual(texts);
});
