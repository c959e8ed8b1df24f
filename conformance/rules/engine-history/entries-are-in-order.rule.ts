import { secondsBetween } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const entriesAreInOrder = defineRule({
  id: "engine-history.entries-are-in-order",
  severity: "warning",
  since: "1.2",
  claim: "Decisions and fills are in the order of their times.",
  why: "The bridge answers with the last entries as the latest ones.",
  remedy: "Append to the history; do not sort it by anything else.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-history",
  reads: ["history.json"],
  *check({ "history.json": history }) {
    for (const list of ["decision_history", "trade_history"] as const) {
      const entries: readonly { readonly timestamp: string }[] = history[list];
      for (const [index, { timestamp: found }] of entries.entries()) {
        const before = entries[index - 1]?.timestamp;
        if ((secondsBetween(before, found) ?? 0) < 0)
          yield { pointer: `/${list}/${index}/timestamp`, expected: `not before ${before}`, found };
      }
    }
  },
});
