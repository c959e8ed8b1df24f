import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const pathEndsInTheSessionId = defineRule({
  id: "paper-sessions-index.path-ends-in-the-session-id",
  severity: "error",
  since: "1.0",
  claim: "The path of a row ends in its session_id.",
  why: "Programs open the path and show what they find as the session of the row.",
  remedy: "Refresh the index. Do not follow the path.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: ["paper_sessions_index.json"],
  *check({ "paper_sessions_index.json": { sessions } }) {
    for (const [index, { path: found, session_id: expected }] of sessions.entries())
      if (lastName(found) !== expected) yield { pointer: `/sessions/${index}/path`, expected, found };
  },
});
