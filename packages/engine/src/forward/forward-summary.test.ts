import { expect, it } from "vitest";
import { forwardSummary } from "./forward-summary.ts";

it("sums up any number of round trips", () => {
  const trips = 300_000;
  const trades = Array.from({ length: trips * 2 }, (_, fill) => ({
    side: fill % 2 === 0 ? ("BUY" as const) : ("SELL" as const),
    fee: 1,
    equity_after: 100 + (fill % 2 === 0 ? 0 : (fill % 7) - 3),
  }));
  expect(forwardSummary([], trades)).toMatchObject({ n_trades: trips, best_trade_pnl: 3, worst_trade_pnl: -3 });
});
