import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const equityIsCashAndPosition = defineRule({
  id: "forward-session.equity-is-cash-and-position",
  severity: "error",
  since: "1.0",
  claim: "current_equity is cash plus what the open position is worth, and a flat account's equity is its cash.",
  why: "The session is resumed with this cash and this quantity. If they do not make up the equity, the difference is lost on the way.",
  remedy: "Compute current_equity from cash, qty and the last close.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "portfolio_state.json#/cash",
    "portfolio_state.json#/current_equity",
    "portfolio_state.json#/qty",
    "portfolio_state.json#/open_position_market_value",
    "portfolio_state.json#/resume_count",
  ],
  // A resume without fills keeps the open position as it was valued in the segment before.
  when: ({ "portfolio_state.json": { qty, resume_count } }) => qty === 0 || resume_count === 0,
  *check({ "portfolio_state.json": { cash, qty, current_equity: found, open_position_market_value } }) {
    const expected = cash + (qty > 0 ? open_position_market_value : 0);
    if (!nearly(expected, found)) yield { pointer: "/current_equity", expected, found };
  },
});
