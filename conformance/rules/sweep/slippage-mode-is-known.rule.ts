import { defineRule } from "../../rule.ts";

const known = ["fixed", "atr"];

export const slippageModeIsKnown = defineRule({
  id: "sweep.slippage-mode-is-known",
  severity: "warning",
  since: "1.0",
  claim: "slippage_mode is fixed or atr, in the configuration and in its grid.",
  why: "Any other word is computed as fixed without a word: the costs are not those that were asked for.",
  remedy: "Ask for fixed or atr and run the sweep again.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "sweep",
  reads: ["config.json"],
  *check({ "config.json": { slippage_mode, param_grid } }) {
    if (slippage_mode !== undefined && !known.includes(slippage_mode))
      yield { pointer: "/slippage_mode", expected: known, found: slippage_mode };
    for (const [index, found] of (param_grid?.slippage_mode ?? []).entries())
      if (!known.includes(found)) yield { pointer: `/param_grid/slippage_mode/${index}`, expected: known, found };
  },
});
