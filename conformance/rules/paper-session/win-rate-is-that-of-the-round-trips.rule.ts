import { defineRule } from "../../rule.ts";

export const winRateIsThatOfTheRoundTrips = defineRule({
  id: "paper-session.win-rate-is-that-of-the-round-trips",
  severity: "error",
  since: "1.0",
  claim: "With round trips, the win_rate of the summary is the win_rate_trades of the best result.",
  why: "The share of winning bars looks like a win rate of trades, and is usually higher.",
  remedy: "Take the share of winning round trips.",
  cites: { source: "run-artifact-contract", section: "metrics.json" },
  kind: "paper-session",
  reads: ["metrics.json#/best_result/win_rate_trades", "metrics.json#/summary/win_rate"],
  *check({ "metrics.json": { best_result, summary } }) {
    const { win_rate_trades: expected } = best_result;
    if (expected === undefined || expected === summary.win_rate) return;
    yield { pointer: "/summary/win_rate", expected, found: summary.win_rate };
  },
});
