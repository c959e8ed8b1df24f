import { together } from "../../../src/reading.ts";
import { type FillTotals, fillTotals, soundForwardFills } from "../../lib/forward-account.ts";
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
    const [sound, all] = yield* together(soundForwardFills(trades, state), fillTotals(trades));
    if (!sound) return;
    const [first, ...others] = departing(state, all);
    if (first === undefined) return;
    yield { file: "portfolio_state.json", pointer: `/${first}`, expected: all[first], found: state[first] };
    // The three are counted together: what they come to over the same fills is one finding, and only what is neither is another.
    if (others.length === 0 || state.n_trades >= all.n_trades) return;
    const counted = yield* fillTotals(trades, all.n_trades - state.n_trades);
    for (const name of departing(state, counted))
      yield { file: "portfolio_state.json", pointer: `/${name}`, expected: all[name], found: state[name] };
  },
});

/** The totals of a state that are not these. */
function departing(state: FillTotals, totals: FillTotals): (keyof FillTotals)[] {
  return (["n_trades", "total_fees", "total_slippage"] as const).filter((name) => !nearly(totals[name], state[name]));
}
