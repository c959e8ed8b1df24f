import { reading, type Steps, together } from "../../src/reading.ts";
import { type Fill, soundFills } from "./paper-broker.ts";
import { roundTrips, tripFigures } from "./round-trips.ts";

/** The account of a forward session, as far as its fills depend on it. */
export interface ForwardAccount {
  readonly starting_cash: number;
  readonly candidate: { readonly fee_rate: number };
}

/** Whether the fills of all segments are a sound record of the account. */
export function soundForwardFills(fills: Iterable<Fill>, { starting_cash, candidate }: ForwardAccount): Steps<boolean> {
  return soundFills(fills, { cash: starting_cash, feeRate: candidate.fee_rate });
}

/** Figures of a forward report that follow from its round trips. */
export interface RoundTripSummary {
  readonly n_trades: number;
  readonly trades: number;
  readonly win_rate: number | null;
  readonly expectancy: number | null;
  readonly best_trade_pnl: number | null;
  readonly worst_trade_pnl: number | null;
  readonly total_fees: number;
}

/** What a forward report says about round trips; a result counts from the equity after the BUY. Null and 0 without a completed one. */
export function* roundTripSummary(fills: Iterable<Fill>): Steps<RoundTripSummary> {
  const [{ count, wins, total, best, worst }, { total_fees }] = yield* together(
    tripFigures(roundTrips(fills), ({ buy, sell }) => sell.equity_after - buy.equity_after),
    fillTotals(fills),
  );
  const some = (value: number) => (count > 0 ? value : null);
  return {
    n_trades: count,
    trades: count,
    win_rate: some(wins / count),
    expectancy: some(total / count),
    best_trade_pnl: some(best),
    worst_trade_pnl: some(worst),
    total_fees: count > 0 ? total_fees : 0,
  };
}

/** What all fills come to, as the portfolio state counts them. */
export interface FillTotals {
  readonly n_trades: number;
  readonly total_fees: number;
  readonly total_slippage: number;
}

/** Counts the fills from `start` on and adds up what they cost. */
export function* fillTotals(fills: Iterable<Pick<Fill, "fee" | "slippage">>, start = 0): Steps<FillTotals> {
  const totals = { n_trades: 0, total_fees: 0, total_slippage: 0 };
  const rows = reading(fills);
  while (yield* rows.next()) {
    if (rows.index < start) continue;
    totals.n_trades++;
    totals.total_fees += rows.item.fee;
    totals.total_slippage += rows.item.slippage ?? 0;
  }
  return totals;
}
