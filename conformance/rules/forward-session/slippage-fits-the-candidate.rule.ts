import { unfitSlippage } from "../../lib/slippage.ts";
import { defineRule } from "../../rule.ts";

export const slippageFitsTheCandidate = defineRule({
  id: "forward-session.slippage-fits-the-candidate",
  severity: "warning",
  since: "1.0",
  claim: "The slippage of every fill is the candidate's; in mode atr it lies between 2 and 30 basis points.",
  why: "A fill with less slippage than the candidate has earns more than the strategy would.",
  remedy: "Find out whether fills and candidate belong to one session.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "forward_trades.csv#/slippage",
    "portfolio_state.json#/candidate/slippage_mode",
    "portfolio_state.json#/candidate/slippage_bps",
  ],
  *check({ "forward_trades.csv": trades, "portfolio_state.json": { candidate } }) {
    const setting = { file: "portfolio_state.json", pointer: "/candidate/slippage_bps" };
    yield* unfitSlippage(trades, candidate, "forward_trades.csv", setting);
  },
});
