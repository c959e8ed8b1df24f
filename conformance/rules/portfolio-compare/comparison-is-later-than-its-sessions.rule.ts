import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const comparisonIsLaterThanItsSessions = defineRule({
  id: "portfolio-compare.comparison-is-later-than-its-sessions",
  severity: "warning",
  since: "1.0",
  claim: "The comparison was made after its sessions were evaluated.",
  why: "A comparison older than what it compares was put together, or a clock was wrong.",
  remedy: "Check the clock, then compare anew.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { generated_at, comparison } }) {
    const time = microseconds(generated_at) ?? Infinity;
    for (const [index, { updated_at: found }] of comparison.raw_capital.candidates.entries()) {
      if ((microseconds(found) ?? 0) <= time) continue;
      const pointer = `/comparison/raw_capital/candidates/${index}/updated_at`;
      yield { pointer, expected: `not after ${generated_at}`, found };
    }
  },
});
