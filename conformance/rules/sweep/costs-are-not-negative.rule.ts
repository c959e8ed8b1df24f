import { defineRule } from "../../rule.ts";

const costs = ["fee", "slippage_bps", "k_atr"] as const;

export const costsAreNotNegative = defineRule({
  id: "sweep.costs-are-not-negative",
  severity: "warning",
  since: "1.0",
  claim: "Fee and slippage are zero or positive, in the configuration and in its grid.",
  why: "A negative cost pays the strategy for trading: the row that trades most leads the leaderboard and cannot be earned.",
  remedy: "Correct the sign and run the sweep again; a maker rebate is not what these settings mean.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "sweep",
  reads: ["config.json"],
  *check({ "config.json": config }) {
    for (const cost of costs) {
      const stated = config[cost];
      if (stated !== undefined && stated < 0) yield { pointer: `/${cost}`, expected: "0 or more", found: stated };
      for (const [index, found] of (config.param_grid?.[cost] ?? []).entries())
        if (found < 0) yield { pointer: `/param_grid/${cost}/${index}`, expected: "0 or more", found };
    }
  },
});
