import { impossiblePrices } from "../../lib/decision-trace.ts";
import { defineRule } from "../../rule.ts";

export const snapshotPricesArePossible = defineRule({
  id: "engine-history.snapshot-prices-are-possible",
  severity: "warning",
  since: "1.2",
  claim: "In the snapshot of a trace low and high enclose open and close, and the spread is the ask less the bid.",
  why: "A decision on prices that no market has is made of mixed or broken data: the order is filled elsewhere.",
  remedy: "Take all prices of a snapshot from one bar and one quote.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-history",
  reads: ["history.json#/decision_history"],
  *check({ "history.json": { decision_history } }) {
    for (const [index, decision] of decision_history.entries())
      for (const { pointer, ...fault } of impossiblePrices(decision))
        yield { pointer: `/decision_history/${index}${pointer}`, ...fault };
  },
});
