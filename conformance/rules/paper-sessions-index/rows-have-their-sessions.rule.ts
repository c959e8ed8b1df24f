import { sessionFolders } from "../../lib/indexed-session.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const rowsHaveTheirSessions = defineRule({
  id: "paper-sessions-index.rows-have-their-sessions",
  severity: "error",
  since: "1.0",
  claim: "Every listed session lies beside the index.",
  why: "Programs open what the index lists. A session that was deleted, renamed or moved cannot be shown or promoted.",
  remedy: "Restore the directory, or refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json"],
  *check({ ".": directory, "paper_sessions_index.json": { sessions } }) {
    const folders = new Set(sessionFolders(directory));
    // An index without any session beside it was copied alone; that is said once.
    if (folders.size === 0) return;
    for (const [index, { path: found, session_id }] of sessions.entries()) {
      if (folders.has(lastName(found)) || folders.has(session_id)) continue;
      const pointer = `/sessions/${index}/path`;
      yield { file: "paper_sessions_index.json", pointer, expected: "the directory of a session", found };
    }
  },
});
