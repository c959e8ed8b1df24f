import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const indexIsNewerThanItsRows = defineRule({
  id: "paper-sessions-index.index-is-newer-than-its-rows",
  severity: "warning",
  since: "1.0",
  claim: "No listed session changed after the index was written.",
  why: "An index cannot know what comes later: a clock is wrong, or a row was edited.",
  remedy: "Check the clock and refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: ["paper_sessions_index.json"],
  *check({ "paper_sessions_index.json": { generated_at, sessions } }) {
    for (const [index, { updated_at: found }] of sessions.entries())
      if ((microseconds(found) ?? 0) > (microseconds(generated_at) ?? Infinity))
        yield { pointer: `/sessions/${index}/updated_at`, expected: `not after ${generated_at}`, found };
  },
});
