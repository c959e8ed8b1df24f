import { defineRule } from "../../rule.ts";

export const costsAreNotNegative = defineRule({
  id: "paper-session.costs-are-not-negative",
  severity: "warning",
  since: "1.0",
  claim: "Fee and slippage settings are zero or positive.",
  why: "A negative cost pays the strategy for trading: the return grows with every fill and cannot be earned.",
  remedy: "Correct the sign and run the session again; a maker rebate is not what these settings mean.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "paper-session",
  reads: ["config.json#/fee", "config.json#/slippage_bps", "config.json#/k_atr"],
  *check({ "config.json": config }) {
    for (const cost of ["fee", "slippage_bps", "k_atr"] as const) {
      const found = config[cost];
      if (typeof found === "number" && found < 0) yield { pointer: `/${cost}`, expected: "0 or more", found };
    }
  },
});
