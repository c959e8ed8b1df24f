import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { heldRows } from "./held-rows.ts";
import { backInTime, notAlternating, outsidePeriod, wrongExecutionPrice, wrongHolding } from "./trades.ts";

const pointers = (findings: Findings) => atOnce(heldRows(findings)).map((finding) => finding.pointer);
const sides = (text: string) =>
  [...text].map((letter) => ({ side: letter === "B" ? ("BUY" as const) : ("SELL" as const) }));
const times = (...all: string[]) => all.map((timestamp) => ({ timestamp }));

test("sides alternate, BUY first", () => {
  expect(pointers(notAlternating(sides("BSBSB")))).toEqual([]);
  expect(pointers(notAlternating([]))).toEqual([]);
  expect(pointers(notAlternating(sides("SBS")))).toEqual(["/0/side"]);
  expect(pointers(notAlternating(sides("BBSS")))).toEqual(["/1/side", "/3/side"]);
});

test("rows do not go back in time", () => {
  expect(pointers(backInTime(times("2022-01-01", "2022-01-01", "2022-01-02 00:00:00+00:00")))).toEqual([]);
  expect(pointers(backInTime(times("2022-01-03", "2022-01-01", "2022-01-02", "2022-01-04")))).toEqual([
    "/1/timestamp",
    "/2/timestamp",
  ]);
});

test("a BUY leaves a holding, a SELL none", () => {
  expect(
    pointers(
      wrongHolding([
        { side: "BUY", qty: 1e-9 },
        { side: "SELL", qty: 0 },
      ]),
    ),
  ).toEqual([]);
  expect(
    pointers(
      wrongHolding([
        { side: "BUY", qty: 0 },
        { side: "SELL", qty: 0.1 },
        { side: "BUY", qty: -1 },
      ]),
    ),
  ).toEqual(["/0/qty", "/1/qty", "/2/qty"]);
});

test("the execution price is the close moved against the trader by the slippage", () => {
  const row = (side: "BUY" | "SELL", exec_price: number, slippage: number | null = 0.001) => ({
    side,
    close: 100,
    exec_price,
    slippage,
  });
  expect(pointers(wrongExecutionPrice([row("BUY", 100.1), row("SELL", 99.9), row("BUY", 5, null)]))).toEqual([]);
  expect(pointers(wrongExecutionPrice([row("BUY", 99.9), row("SELL", 100.1), row("BUY", 100)]))).toEqual([
    "/0/exec_price",
    "/1/exec_price",
    "/2/exec_price",
  ]);
});

test("the period has its start and not its end", () => {
  expect(
    pointers(
      outsidePeriod(times("2022-01-01", "2022-01-31 23:00:00", "2022-02-01", "2021-12-31"), "2022-01-01", "2022-02-01"),
    ),
  ).toEqual(["/2/timestamp", "/3/timestamp"]);
});
