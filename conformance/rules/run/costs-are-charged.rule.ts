import { defineRule } from "../../rule.ts";

export const costsAreCharged = defineRule({
  id: "run.costs-are-charged",
  severity: "info",
  since: "1.0",
  claim: "A run charges a fee or slippage.",
  why: "Without any cost of trading the return is one that no account earns, the more so the more trades there are.",
  remedy: "Run again with the fee and slippage of the venue before ranking or trading the result.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "run",
  reads: ["config.json#/fee", "config.json#/slippage_bps", "config.json#/k_atr", "config.json#/slippage_mode"],
  *check({ "config.json": config }) {
    const slippage = config.slippage_mode === "atr" ? "k_atr" : "slippage_bps";
    if (config.fee === 0 && config[slippage] === 0)
      yield {
        pointer: "/fee",
        message: `fee and ${slippage} are both 0: the run charges nothing for trading`,
        found: 0,
      };
  },
});
