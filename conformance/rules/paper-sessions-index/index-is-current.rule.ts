import { sessionsBeside, wasSettled } from "../../lib/indexed-session.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const indexIsCurrent = defineRule({
  id: "paper-sessions-index.index-is-current",
  severity: "info",
  since: "1.0",
  claim: "No session beside the index began or changed since it was written.",
  why: "The producer refreshes the index when a session ends. One that was killed, or still runs, is missing or shown as it was.",
  remedy: "Refresh the index before judging the sessions by it.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json"],
  *check({ ".": directory, "paper_sessions_index.json": { generated_at, sessions } }) {
    const rows = sessions.map(({ path }) => lastName(path));
    for (const session of sessionsBeside(directory)) {
      if (wasSettled(session, generated_at)) continue;
      const index = rows.indexOf(session.folder);
      const pointer = index < 0 ? "/sessions" : `/sessions/${index}/updated_at`;
      const message = `${session.folder} was updated at ${session.updatedAt}, after the index was written`;
      yield { file: "paper_sessions_index.json", pointer, expected: session.updatedAt, message };
    }
  },
});
