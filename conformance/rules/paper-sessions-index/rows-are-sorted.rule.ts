import { defineRule } from "../../rule.ts";

export const rowsAreSorted = defineRule({
  id: "paper-sessions-index.rows-are-sorted",
  severity: "warning",
  since: "1.0",
  claim: "The rows are sorted by session_id, which is by time.",
  why: "Readers take the last row for the newest session.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: ["paper_sessions_index.json"],
  *check({ "paper_sessions_index.json": { sessions } }) {
    let above = "";
    for (const [index, { session_id: found }] of sessions.entries()) {
      if (found < above) yield { pointer: `/sessions/${index}/session_id`, expected: `after ${above}`, found };
      above = found;
    }
  },
});
