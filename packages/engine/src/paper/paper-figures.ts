import type { ResultFigures } from "../artifacts/result-figures.ts";
import { type Fill, fillsOf } from "../paper-broker.ts";
import type { RunSettings } from "../request/run-settings.ts";
import { type ComputedRun, costsOf } from "../run/compute-run.ts";
import { roundTripLedger } from "../sweep/round-trip-ledger.ts";

/** The figures of a paper session, and the fills that some of them are taken of. */
export interface PaperFigures {
  readonly figures: ResultFigures;
  readonly fills: readonly Fill[];
}

/**
 * Runs the paper broker over a backtest. Where it has filled anything, the figures have those of its round trips, and the win rate is
 * theirs.
 */
export function paperFigures({ frame, signals, figures }: ComputedRun, settings: RunSettings): PaperFigures {
  const fills = fillsOf(frame, signals, { ...costsOf(settings), initialCash: settings.initial_cash });
  if (fills.length === 0) return { figures, fills };
  const ledger = roundTripLedger(fills.length);
  ledger.open(settings.initial_cash, settings.fee);
  for (const { side, time, close, slippage } of fills) {
    if (side === "BUY") ledger.buy(time, close, slippage);
    else ledger.sell(time, close, slippage);
  }
  return { figures: { ...figures, roundTrips: ledger.figures() }, fills };
}
