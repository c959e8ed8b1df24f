import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const openPositionIsConsistent = defineRule({
  id: "forward-session.open-position-is-consistent",
  severity: "warning",
  since: "1.0",
  claim: "Quantity, prices and value of the open position are those of qty, and there are none without a position.",
  why: "An account that is flat and still shows prices or a value of a position is counted too high by whoever adds them up.",
  remedy: "Derive every member about the open position from qty.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json"],
  *check({ "portfolio_state.json": state }) {
    const file = "portfolio_state.json";
    const open = state.qty > 0;
    yield* departures(state.qty, [{ file, pointer: "/open_position_qty", value: state.open_position_qty }]);
    for (const name of ["open_position_entry_price", "open_position_mark_price"] as const) {
      const found = state[name];
      if ((found !== null) !== open) yield { file, pointer: `/${name}`, expected: open ? "a price" : null, found };
    }
    if (!open)
      yield* departures(0, [{ file, pointer: "/open_position_market_value", value: state.open_position_market_value }]);
  },
});
