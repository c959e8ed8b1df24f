import { together } from "../../../src/reading.ts";
import { soundForwardFills } from "../../lib/forward-account.ts";
import { lastRow } from "../../lib/last-row.ts";
import { nearly } from "../../lib/nearly.ts";
import { roundTrips, tripFigures } from "../../lib/round-trips.ts";
import { defineRule } from "../../rule.ts";

export const realizedPnlFollowsFromTrades = defineRule({
  id: "forward-session.realized-pnl-follows-from-trades",
  severity: "error",
  since: "1.0",
  claim: "realized_pnl and unrealized_pnl of a session in one segment follow from its fills.",
  why: "Realized profit is read as money in hand.",
  remedy:
    "Add up equity_after of each SELL less that of its BUY; the open position counts from the equity_after of its BUY.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json", "forward_trades.csv"],
  // After a resume these members cover the last segment with fills only.
  when: ({ "portfolio_state.json": state }) => state.resume_count === 0,
  *check({ "portfolio_state.json": state, "forward_trades.csv": trades }) {
    const [sound, last, { total: realized }] = yield* together(
      soundForwardFills(trades, state),
      lastRow(trades),
      tripFigures(roundTrips(trades), ({ buy, sell }) => sell.equity_after - buy.equity_after),
    );
    if (!sound) return;
    const open = last?.side === "BUY" ? state.current_equity - last.equity_after : 0;
    for (const [name, expected] of [
      ["realized_pnl", realized],
      ["unrealized_pnl", open],
    ] as const) {
      if (!nearly(expected, state[name], state.current_equity))
        yield { file: "portfolio_state.json", pointer: `/${name}`, expected, found: state[name] };
    }
  },
});
