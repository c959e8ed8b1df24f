import { ConfigError } from "../errors.ts";

/** The price of a fill at `close` that loses the fraction `slippage`. Throws ConfigError on a side other than BUY and SELL, in any case. */
export function executionPrice(close: number, side: string, slippage: number): number {
  const upper = side.toUpperCase();
  if (upper === "BUY") return close * (1 + slippage);
  if (upper === "SELL") return close * (1 - slippage);
  throw new ConfigError(`There is no side ${JSON.stringify(side)}`, "Give BUY or SELL.");
}
