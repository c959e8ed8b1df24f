import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const candidateKeepsTheSettings = defineRule({
  id: "forward-session.candidate-keeps-the-settings",
  severity: "warning",
  since: "1.0",
  claim: "The session evaluates the instrument, interval and slippage of the row it was chosen from.",
  why: "What was evaluated is otherwise not what was chosen. Forward and source results are then not comparable.",
  remedy: "Take the settings from the row. Until then, compare the results with care.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/candidate"],
  *check({ "portfolio_state.json": { candidate } }) {
    for (const name of ["ticker", "interval", "slippage_mode", "slippage_bps", "k_atr"] as const) {
      const [expected, value] = [candidate.params[name], candidate[name]];
      // A candidate without a ticker is told by itself.
      if (value === "" || expected === undefined) continue;
      // A name that was read back as a number or a truth value is no longer known.
      if (name === "ticker" && (typeof expected === "number" || typeof expected === "boolean")) continue;
      yield* departures(expected, [{ file: "portfolio_state.json", pointer: `/candidate/${name}`, value }]);
    }
  },
});
