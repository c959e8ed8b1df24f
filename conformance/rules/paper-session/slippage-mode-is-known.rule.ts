import { defineRule } from "../../rule.ts";

export const slippageModeIsKnown = defineRule({
  id: "paper-session.slippage-mode-is-known",
  severity: "warning",
  since: "1.0",
  claim: "slippage_mode is fixed or atr.",
  why: "Any other word is computed as fixed without a word: the costs are not those that were asked for.",
  remedy: "Ask for fixed or atr and run the session again.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "paper-session",
  reads: ["config.json#/slippage_mode"],
  *check({ "config.json": { slippage_mode: found } }) {
    if (found !== "fixed" && found !== "atr") yield { pointer: "/slippage_mode", expected: ["fixed", "atr"], found };
  },
});
