import type { Costs } from "./cost-options.ts";
import { fixedSlippage } from "./fixed-slippage.ts";

/** Writes costs where the kernel reads them: fee, fixed slippage, share of the range, whether the range decides, cash. */
export function writeKernelCosts(into: Float64Array, costs: Costs, cash = 0): void {
  into[0] = costs.feeRate;
  into[1] = fixedSlippage(costs.slippageBps);
  into[2] = costs.kAtr;
  into[3] = Number(costs.slippageMode === "atr");
  into[4] = cash;
}
