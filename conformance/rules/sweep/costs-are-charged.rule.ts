import { defineRule } from "../../rule.ts";

export const costsAreCharged = defineRule({
  id: "sweep.costs-are-charged",
  severity: "info",
  since: "1.0",
  claim: "The best result charges a fee or slippage.",
  why: "Without any cost of trading the return is one that no account earns, the more so the more trades there are.",
  remedy: "Run again with the fee and slippage of the venue before ranking or trading the result.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "sweep",
  reads: ["metrics.json#/best_result"],
  *check({ "metrics.json": { best_result } }) {
    const slippage = best_result?.slippage_mode === "atr" ? "k_atr" : "slippage_bps";
    if (best_result?.fee === 0 && best_result[slippage] === 0)
      yield {
        pointer: "/best_result/fee",
        message: `fee and ${slippage} are both 0: the best result pays nothing for trading`,
        found: 0,
      };
  },
});
