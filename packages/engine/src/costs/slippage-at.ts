import { atrSlippage } from "./atr-slippage.ts";
import type { Costs } from "./cost-options.ts";
import { fixedSlippage } from "./fixed-slippage.ts";

/** The fraction of the price that a fill at this bar loses. */
export function slippageAt(costs: Costs, close: number, atr: number): number {
  return costs.slippageMode === "atr" ? atrSlippage(close, atr, costs.kAtr) : fixedSlippage(costs.slippageBps);
}
