import { type Fill, soundFills } from "./paper-broker.ts";
import { roundTrips, tripFigures } from "./round-trips.ts";

/** The account of a forward session, as far as its fills depend on it. */
export interface ForwardAccount {
  readonly starting_cash: number;
  readonly candidate: { readonly fee_rate: number };
}

/** Whether the fills of all segments are a sound record of the account. */
export function soundForwardFills(fills: Iterable<Fill>, { starting_cash, candidate }: ForwardAccount): boolean {
  return soundFills(fills, { cash: starting_cash, feeRate: candidate.fee_rate });
}

/** What a forward report says about round trips; a result counts from the equity after the BUY. Null and 0 without a completed one. */
export function roundTripSummary(fills: Iterable<Fill>) {
  const { count, wins, total, best, worst } = tripFigures(
    roundTrips(fills),
    ({ buy, sell }) => sell.equity_after - buy.equity_after,
  );
  let fees = 0;
  for (const { fee } of fills) fees += fee;
  const some = (value: number) => (count > 0 ? value : null);
  return {
    n_trades: count,
    trades: count,
    win_rate: some(wins / count),
    expectancy: some(total / count),
    best_trade_pnl: some(best),
    worst_trade_pnl: some(worst),
    total_fees: count > 0 ? fees : 0,
  };
}
