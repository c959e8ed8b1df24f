import type { Finding } from "../rule.ts";
import { nearly } from "./nearly.ts";
import { backInTime, notAlternating, type TradeRow, wrongHolding } from "./trades.ts";

/** A fill with the account's value after it. */
export type Fill = TradeRow & { readonly equity_after: number };

/** What the account holds before its first fill, and what a fill costs. */
export interface Account {
  readonly cash: number;
  /** Fraction of the amount. */
  readonly feeRate: number;
}

/**
 * Figures of fills that do not follow from the account before them: a BUY spends all cash, a SELL sells all that is held. Every
 * figure is judged by those that the table states before it, so that one wrong figure does not follow through all rows. Ends
 * at a side that does not alternate: what the account held there is not known.
 */
export function* wrongFills(fills: Iterable<Fill>, { cash, feeRate }: Account): Generator<Finding> {
  let held = 0;
  let row = 0;
  for (const { side, close, exec_price, qty, fee, equity_after } of fills) {
    const place = (column: string) => `/${row}/${column}`;
    if (side === "BUY" && held === 0) {
      if (!nearly(fee, cash * feeRate)) yield { pointer: place("fee"), expected: cash * feeRate, found: fee };
      const bought = (cash - fee) / exec_price;
      if (qty > 0 && !nearly(qty, bought)) yield { pointer: place("qty"), expected: bought, found: qty };
      if (qty > 0 && !nearly(equity_after, qty * close))
        yield { pointer: place("equity_after"), expected: qty * close, found: equity_after };
      held = qty;
    } else if (side === "SELL" && held > 0) {
      const amount = held * exec_price;
      if (!nearly(fee, amount * feeRate)) yield { pointer: place("fee"), expected: amount * feeRate, found: fee };
      if (!nearly(equity_after, amount - fee))
        yield { pointer: place("equity_after"), expected: amount - fee, found: equity_after };
      cash = equity_after;
      held = 0;
    } else return;
    row++;
  }
}

/** Whether fills are a sound record: what is computed from a broken one proves nothing. */
export function soundFills(fills: Iterable<Fill>, account: Account): boolean {
  const departures = [notAlternating(fills), backInTime(fills), wrongHolding(fills), wrongFills(fills, account)];
  return departures.every((found) => found.next().done === true);
}
