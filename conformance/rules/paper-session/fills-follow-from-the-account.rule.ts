import { wrongPaperFills } from "../../lib/paper-account.ts";
import { defineRule } from "../../rule.ts";

export const fillsFollowFromTheAccount = defineRule({
  id: "paper-session.fills-follow-from-the-account",
  severity: "error",
  since: "1.0",
  claim:
    "Fee, quantity and equity of every fill follow from the account before it, from initial_cash on, at the configured fee.",
  why: "The fills are the audit trail of the session. One that does not follow was edited, or lost money that the summary does not show.",
  remedy: "Do not promote the session; run it again.",
  cites: { source: "quantlab-roadmap", section: "Stage C - Paper Trading Foundation" },
  kind: "paper-session",
  reads: ["trades.csv", "config.json#/initial_cash", "config.json#/fee"],
  *check({ "trades.csv": trades, "config.json": config }) {
    yield* wrongPaperFills(trades, config);
  },
});
