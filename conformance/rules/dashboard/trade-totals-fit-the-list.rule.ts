import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const tradeTotalsFitTheList = defineRule({
  id: "dashboard.trade-totals-fit-the-list",
  severity: "error",
  since: "1.2",
  claim: "total_trades is not below the number of fills in the list, and total_value of a whole list is their sum.",
  why: "Totals that disagree with the list are of another account or another day.",
  remedy: "Compute both from what the filter found.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_trades_history.json"],
  *check({ "api_trades_history.json": { trades, total_trades, total_value: found } }) {
    if (total_trades < trades.length)
      yield { pointer: "/total_trades", expected: `at least ${trades.length}`, found: total_trades };
    const expected = trades.reduce((sum, { value }) => sum + value, 0);
    if (total_trades === trades.length && found !== undefined && !nearly(expected, found))
      yield { pointer: "/total_value", expected, found };
  },
});
