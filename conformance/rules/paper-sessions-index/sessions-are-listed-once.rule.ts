import { defineRule } from "../../rule.ts";

export const sessionsAreListedOnce = defineRule({
  id: "paper-sessions-index.sessions-are-listed-once",
  severity: "error",
  since: "1.0",
  claim: "No session has two rows.",
  why: "A session that is listed twice is counted twice in health and promotion.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: ["paper_sessions_index.json"],
  *check({ "paper_sessions_index.json": { sessions } }) {
    const seen = new Set<string>();
    for (const [index, { session_id: found }] of sessions.entries()) {
      if (seen.has(found)) yield { pointer: `/sessions/${index}/session_id`, expected: "one row a session", found };
      seen.add(found);
    }
  },
});
