import { together } from "../../../src/reading.ts";
import { fillTotals, soundForwardFills } from "../../lib/forward-account.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const totalsCoverAllSegments = defineRule({
  id: "forward-session.totals-cover-all-segments",
  severity: "warning",
  since: "1.0",
  claim: "n_trades, total_fees and total_slippage of the portfolio state cover every fill of forward_trades.csv.",
  why: "After a resume the recorded producer counts the last segment with fills only, so a long session looks cheaper than it was.",
  remedy: "Add each segment to the totals. Readers: add up forward_trades.csv.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json", "forward_trades.csv"],
  *check({ "portfolio_state.json": state, "forward_trades.csv": trades }) {
    const [sound, expected] = yield* together(soundForwardFills(trades, state), fillTotals(trades));
    if (!sound) return;
    for (const name of ["n_trades", "total_fees", "total_slippage"] as const) {
      if (nearly(expected[name], state[name])) continue;
      yield { file: "portfolio_state.json", pointer: `/${name}`, expected: expected[name], found: state[name] };
      // The three are counted together: one cause, one finding.
      return;
    }
  },
});
