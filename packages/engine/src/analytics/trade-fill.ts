import type { Fill } from "../paper-broker.ts";

/** A fill as a table of trades holds it: the side may be any text, and what is neither BUY nor SELL counts for nothing. */
export interface TradeFill extends Omit<Fill, "side"> {
  readonly side: string;
}
