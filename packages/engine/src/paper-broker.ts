import { type CostOptions, defaultCosts } from "./costs/cost-options.ts";
import { executionPrice } from "./costs/execution-price.ts";
import { slippageAt } from "./costs/slippage-at.ts";
import type { IndicatorFrame } from "./indicators/indicator-frame.ts";

/** A fill, with the names of the columns of trades.csv. */
export interface Fill {
  /** Milliseconds since 1970-01-01 of the bar. */
  readonly time: number;
  readonly side: "BUY" | "SELL";
  /** Close of the bar, and the price with slippage that the fill pays or gets. */
  readonly close: number;
  readonly exec_price: number;
  /** What a purchase buys; 0 for a sale, which sells everything. */
  readonly qty: number;
  /** In the quote currency, as is the equity. */
  readonly fee: number;
  readonly equity_after: number;
  /** Fraction of the price. */
  readonly slippage: number;
  readonly reason: string;
}

/** Costs and the account that the broker starts with. */
export interface BrokerOptions extends CostOptions {
  /** In the quote currency; 1000 by default. */
  readonly initialCash?: number;
  /** In units of the instrument; 0 by default. */
  readonly initialQty?: number;
}

/** Fills of an account that goes all in and all out at the close of the bar that says so. */
export function fillsOf(
  frame: Pick<IndicatorFrame, "bars" | "atr">,
  signals: Int8Array,
  options: BrokerOptions = {},
): Fill[] {
  const { close, times } = frame.bars;
  const costs = { ...defaultCosts, ...options };
  const fills: Fill[] = [];
  let cash = options.initialCash ?? 1000;
  let held = options.initialQty ?? 0;
  for (let row = 0; row < signals.length; row++) {
    const signal = signals[row];
    const buys = signal === 1 && held === 0 && cash > 0;
    if (!buys && !(signal === -1 && held > 0)) continue;
    const price = close[row] as number;
    const side = buys ? "BUY" : "SELL";
    const slippage = slippageAt(costs, price, frame.atr[row] as number);
    const executed = executionPrice(price, side, slippage);
    const notional = buys ? cash : held * executed;
    const fee = notional * costs.feeRate;
    held = buys ? (cash - fee) / executed : 0;
    cash = buys ? 0 : notional - fee;
    const equity = buys ? 0 + held * price : cash;
    fills.push({
      time: times[row] as number,
      side,
      close: price,
      exec_price: executed,
      qty: held,
      fee,
      equity_after: equity,
      slippage,
      reason: `signal=${signal}`,
    });
  }
  return fills;
}
