import { together } from "../../../src/reading.ts";
import { roundTripSummary, soundForwardFills } from "../../lib/forward-account.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const summaryFollowsFromTrades = defineRule({
  id: "forward-session.summary-follows-from-trades",
  severity: "error",
  since: "1.0",
  claim: "The summary's figures of round trips follow from forward_trades.csv.",
  why: "Win rate and expectancy decide which strategy gets money. They belong to fills that exist.",
  remedy: "Compute them from the fills of all segments: equity_after of a SELL less that of its BUY.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "report.json",
    "forward_trades.csv",
    "portfolio_state.json#/starting_cash",
    "portfolio_state.json#/candidate/fee_rate",
  ],
  *check({ "report.json": { summary }, "forward_trades.csv": trades, "portfolio_state.json": state }) {
    const [sound, follow] = yield* together(soundForwardFills(trades, state), roundTripSummary(trades));
    if (!sound) return;
    for (const name of Object.keys(follow) as (keyof typeof follow)[]) {
      const [expected, found] = [follow[name], summary[name]];
      const scale = name.endsWith("pnl") || name === "expectancy" ? state.starting_cash : 0;
      if (expected === null || found === null ? expected !== found : !nearly(expected, found, scale))
        yield { file: "report.json", pointer: `/summary/${name}`, expected, found };
    }
  },
});
