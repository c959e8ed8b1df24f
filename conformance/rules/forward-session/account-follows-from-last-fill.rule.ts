import { together } from "../../../src/reading.ts";
import { soundForwardFills } from "../../lib/forward-account.ts";
import { lastRow } from "../../lib/last-row.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const accountFollowsFromLastFill = defineRule({
  id: "forward-session.account-follows-from-last-fill",
  severity: "error",
  since: "1.0",
  claim:
    "Cash and quantity of the portfolio state are what the last fill leaves: after a BUY its quantity, after a SELL its cash.",
  why: "A resume goes on with this cash and this quantity. If the fills say otherwise, the next one is of a wrong size.",
  remedy: "Write state and fills of a segment together.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json", "forward_trades.csv"],
  *check({ "portfolio_state.json": state, "forward_trades.csv": trades }) {
    const [sound, last] = yield* together(soundForwardFills(trades, state), lastRow(trades));
    if (!sound) return;
    const expected = last
      ? { cash: last.side === "BUY" ? 0 : last.equity_after, qty: last.qty }
      : { cash: state.starting_cash, qty: 0 };
    for (const name of ["cash", "qty"] as const) {
      if (!nearly(expected[name], state[name]))
        yield { file: "portfolio_state.json", pointer: `/${name}`, expected: expected[name], found: state[name] };
    }
  },
});
