import { impossiblePrices } from "../../lib/decision-trace.ts";
import { defineRule } from "../../rule.ts";

export const snapshotPricesArePossible = defineRule({
  id: "dashboard.snapshot-prices-are-possible",
  severity: "warning",
  since: "1.2",
  claim: "In the snapshot of a trace low and high enclose open and close, and the spread is the ask less the bid.",
  why: "A decision on prices that no market has is made of mixed or broken data: the order is filled elsewhere.",
  remedy: "Take all prices of a snapshot from one bar and one quote.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_decisions_recent.json#/decisions"],
  *check({ "api_decisions_recent.json": { decisions } }) {
    for (const [index, decision] of decisions.entries())
      for (const { pointer, ...fault } of impossiblePrices(decision))
        yield { pointer: `/decisions/${index}${pointer}`, ...fault };
  },
});
