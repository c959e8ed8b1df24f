import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { fillsOnCurve } from "./fills-on-curve.ts";
import { heldRows } from "./held-rows.ts";
import { type Fill, soundFills, wrongFills } from "./paper-broker.ts";
import { roundTrips, tripFigures, wholeDays } from "./round-trips.ts";
import { unfitSlippage, wrongSlippage } from "./slippage.ts";
import { timesAreDistinct, tradeFigures } from "./trade-figures.ts";

const account = { cash: 1000, feeRate: 0.01 };
const fill = (timestamp: string, side: Fill["side"], price: number, rest: Omit<Partial<Fill>, "side">): Fill => ({
  timestamp,
  side,
  close: price,
  exec_price: price,
  qty: 0,
  fee: 0,
  equity_after: 0,
  slippage: 0,
  ...rest,
});
const buy = fill("2024-01-01", "BUY", 99, { qty: 10, fee: 10, equity_after: 990 });
const sell = fill("2024-01-11", "SELL", 200, { fee: 20, equity_after: 1980 });
const pointers = (findings: Findings) => atOnce(heldRows(findings)).map(({ pointer }) => pointer);

test("a BUY spends all cash less the fee, a SELL sells all that is held", () => {
  expect(pointers(wrongFills([buy, sell], account))).toEqual([]);
  expect(pointers(wrongFills([], account))).toEqual([]);
  expect(atOnce(soundFills([buy, sell], account))).toBe(true);
});

test("a figure is judged by those that are stated before it", () => {
  expect(pointers(wrongFills([buy, { ...sell, equity_after: 1985 }], account))).toEqual(["/1/equity_after"]);
  expect(pointers(wrongFills([{ ...buy, equity_after: 991 }, sell], account))).toEqual(["/0/equity_after"]);
  expect(pointers(wrongFills([buy, sell], { ...account, cash: 2000 }))).toEqual(["/0/fee", "/0/qty"]);
});

test("after a side that does not alternate nothing is known", () => {
  expect(pointers(wrongFills([buy, { ...buy, fee: 5 }, sell], account))).toEqual([]);
  expect(pointers(wrongFills([{ ...sell, fee: 5 }, buy], account))).toEqual([]);
  expect(atOnce(soundFills([buy, buy], account))).toBe(false);
  expect(atOnce(soundFills([buy, { ...sell, timestamp: "2023-12-31" }], account))).toBe(false);
});

test("a position that is still open is no round trip", () => {
  expect([...roundTrips([buy, sell, buy])]).toHaveLength(1);
  expect([...roundTrips([sell, buy])]).toHaveLength(0);
  const figures = atOnce(
    tripFigures(roundTrips([buy, sell]), (trip) => trip.sell.equity_after - trip.buy.equity_after),
  );
  expect(figures).toEqual({ count: 1, wins: 1, total: 990, gains: 990, losses: 0, best: 990, worst: 990 });
});

test("figures of round trips", () => {
  const again = fill("2024-01-21", "BUY", 100, { qty: 1, fee: 5, equity_after: 100 });
  const lost = fill("2024-01-31", "SELL", 80, { fee: 5, equity_after: 75 });
  expect(atOnce(tradeFigures([buy]))).toBeUndefined();
  expect(atOnce(tradeFigures([buy, sell]))?.profit_factor).toBeNull();
  expect(atOnce(tradeFigures([buy, sell, again, lost]))).toMatchObject({
    trade_trades: 2,
    win_rate_trades: 0.5,
    profit_factor: 980 / 30,
    expectancy_net: 475,
    avg_holding_days: 10,
    exposure: 20 / 30,
    amount: 990,
  });
});

test("days are whole, and 0 where a time cannot be read", () => {
  expect(wholeDays("2024-01-01 10:00:00", "2024-01-03 09:59:59")).toBe(1);
  expect(wholeDays("2024-01-01", "soon")).toBe(0);
});

test("slippage is the fixed one, or within the bounds of mode atr", () => {
  const rows = [{ slippage: 0.0008 }, { slippage: null }, { slippage: 0.004 }];
  expect(pointers(wrongSlippage(rows, { slippage_mode: "fixed", slippage_bps: 8 }))).toEqual(["/2/slippage"]);
  expect(pointers(wrongSlippage(rows, { slippage_mode: "atr", slippage_bps: 99 }))).toEqual(["/2/slippage"]);
  expect(pointers(wrongSlippage(rows, { slippage_mode: "fixed", slippage_bps: "8" }))).toEqual([]);
});

test("one slippage that all rows have in place of the configured one is told once", () => {
  const setting = { file: "config.json", pointer: "/slippage_bps" };
  const told = (...bps: readonly number[]) => {
    const rows = bps.map((one) => ({ slippage: one / 10000 }));
    return pointers(unfitSlippage(rows, { slippage_mode: "fixed", slippage_bps: 8 }, "trades.csv", setting));
  };
  expect(told(9, 9, 9)).toEqual(["/slippage_bps"]);
  expect(told(9, 9, 8)).toEqual(["/0/slippage", "/1/slippage"]);
  expect(told(9)).toEqual(["/0/slippage"]);
  expect(told(8, 8)).toEqual([]);
});

test("fills are looked up on a curve in one pass, whatever form their times have", () => {
  const curve = ["2024-01-01", "2024-01-02", "2024-01-11"].map((timestamp) => ({ timestamp, equity: 1 }));
  const fills = [buy, { ...sell, timestamp: "2024-01-05" }, { ...buy, timestamp: "2024-01-11 00:00:00" }];
  expect([...fillsOnCurve(fills, curve)].map(({ row, point }) => [row, point?.timestamp])).toEqual([
    [0, "2024-01-01"],
    [1, undefined],
    [2, "2024-01-11"],
  ]);
  expect([...fillsOnCurve(fills, [])]).toEqual([]);
});

test("fills of one time can be paired in two ways", () => {
  expect(atOnce(timesAreDistinct([buy, sell]))).toBe(true);
  expect(atOnce(timesAreDistinct([buy, { ...sell, timestamp: "2024-01-01 00:00:00" }]))).toBe(false);
});
