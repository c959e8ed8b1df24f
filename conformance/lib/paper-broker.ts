import { reading, type Steps, together } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { held as heldBack, isSilent } from "./held-findings.ts";
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
export function* wrongFills(fills: Iterable<Fill>, { cash, feeRate }: Account): Findings {
  let held = 0;
  const rows = reading(fills);
  while (yield* rows.next()) {
    const { side, close, exec_price, qty, fee, equity_after } = rows.item;
    const place = (column: string) => `/${rows.index}/${column}`;
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
  }
}

/** The account that the first fills of a table state: the middle of their fee rates, and the cash that the first one spends at it. */
export function* statedAccount(fills: Iterable<Fill>): Steps<Account | undefined> {
  const first: Fill[] = [];
  const rows = reading(fills);
  while (first.length < 3 && (yield* rows.next())) first.push(rows.item);
  const [buy, sell, again] = first;
  if (!buy) return undefined;
  const spent = buy.qty * buy.exec_price;
  const rates = [
    buy.fee / (spent + buy.fee),
    ...(sell ? [sell.fee / (buy.qty * sell.exec_price)] : []),
    ...(sell && again ? [again.fee / sell.equity_after] : []),
  ];
  const feeRate = rates.sort((left, right) => left - right)[rates.length >> 1] ?? Number.NaN;
  const cash = spent / (1 - feeRate);
  return Number.isFinite(cash) ? { cash, feeRate } : undefined;
}

/** Figures of fills that do not follow from the account; where all of them follow at another fee rate, that alone is told, at `rate`. */
export function* unfitFills(
  fills: Iterable<Fill>,
  account: Account,
  file: string,
  rate: Required<Pick<Finding, "file" | "pointer">>,
): Findings {
  const wrong = yield* heldBack(wrongFills(fills, account));
  const stated = wrong.length > 1 ? yield* statedAccount(fills) : undefined;
  const feeRate = stated && Number(stated.feeRate.toPrecision(12));
  if (feeRate !== undefined && (yield* isSilent(wrongFills(fills, { ...account, feeRate }))))
    yield { ...rate, expected: feeRate, found: account.feeRate };
  else for (const finding of wrong) yield { file, ...finding };
}

/** Whether fills are a sound record: what is computed from a broken one proves nothing. */
export function* soundFills(fills: Iterable<Fill>, account: Account): Steps<boolean> {
  const silent = yield* together(
    isSilent(notAlternating(fills)),
    isSilent(backInTime(fills)),
    isSilent(wrongHolding(fills)),
    isSilent(wrongFills(fills, account)),
  );
  return silent.every(Boolean);
}
