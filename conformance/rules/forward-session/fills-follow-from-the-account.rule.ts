import { unfitFills } from "../../lib/paper-broker.ts";
import { defineRule } from "../../rule.ts";

export const fillsFollowFromTheAccount = defineRule({
  id: "forward-session.fills-follow-from-the-account",
  severity: "error",
  since: "1.0",
  claim:
    "Fee, quantity and equity of every fill follow from the account before it, from starting_cash on, at the candidate's fee_rate.",
  why: "The fills are the audit trail. One that does not follow was edited, or lost money that the summary does not show.",
  remedy: "Evaluate the session anew from its candidate.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_trades.csv", "portfolio_state.json#/starting_cash", "portfolio_state.json#/candidate/fee_rate"],
  *check({ "forward_trades.csv": trades, "portfolio_state.json": { starting_cash, candidate } }) {
    const rate = { file: "portfolio_state.json", pointer: "/candidate/fee_rate" };
    yield* unfitFills(trades, { cash: starting_cash, feeRate: candidate.fee_rate }, "forward_trades.csv", rate);
  },
});
