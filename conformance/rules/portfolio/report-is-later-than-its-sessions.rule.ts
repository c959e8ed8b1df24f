import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const reportIsLaterThanItsSessions = defineRule({
  id: "portfolio.report-is-later-than-its-sessions",
  severity: "warning",
  since: "1.0",
  claim: "The report was made after its sessions were evaluated.",
  why: "A report older than what it reports was put together, or a clock was wrong.",
  remedy: "Check the clock, then aggregate anew.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/generated_at", "report.json#/candidates"],
  *check({ "report.json": { generated_at, candidates } }) {
    const time = microseconds(generated_at) ?? Infinity;
    for (const [index, { updated_at: found }] of candidates.entries()) {
      if ((microseconds(found) ?? 0) <= time) continue;
      yield { pointer: `/candidates/${index}/updated_at`, expected: `not after ${generated_at}`, found };
    }
  },
});
