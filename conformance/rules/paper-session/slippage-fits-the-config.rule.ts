import { unfitSlippage } from "../../lib/slippage.ts";
import { defineRule } from "../../rule.ts";

export const slippageFitsTheConfig = defineRule({
  id: "paper-session.slippage-fits-the-config",
  severity: "warning",
  since: "1.0",
  claim: "The slippage of every fill is the configured one; in mode atr it lies between 2 and 30 basis points.",
  why: "A fill with less slippage than was asked for earns more than the strategy would.",
  remedy: "Find out whether trades and configuration belong to one session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["trades.csv#/slippage", "config.json#/slippage_mode", "config.json#/slippage_bps"],
  *check({ "trades.csv": trades, "config.json": config }) {
    yield* unfitSlippage(trades, config, "trades.csv", { file: "config.json", pointer: "/slippage_bps" });
  },
});
