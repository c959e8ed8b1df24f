import { sumOfCounts } from "../../lib/session-counts.ts";
import { defineRule } from "../../rule.ts";

export const countsSumToTheTotal = defineRule({
  id: "paper-alerts.counts-sum-to-the-total",
  severity: "error",
  since: "1.0",
  claim: "The sessions by state add up to all sessions.",
  why: "A session that is in no count is watched by nobody.",
  remedy: "Count states and sessions in one pass.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/total_sessions", "paper-alerts.json#/status_counts"],
  *check({ "paper-alerts.json": { total_sessions: found, status_counts: counts } }) {
    const expected = sumOfCounts(counts);
    if (found !== expected) yield { pointer: "/total_sessions", expected, found };
  },
});
