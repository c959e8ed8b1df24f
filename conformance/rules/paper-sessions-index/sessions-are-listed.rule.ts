import { sessionsBeside, wasSettled } from "../../lib/indexed-session.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const sessionsAreListed = defineRule({
  id: "paper-sessions-index.sessions-are-listed",
  severity: "error",
  since: "1.0",
  claim: "Every session beside the index that was there when it was written has a row.",
  why: "Health, alerts and promotion are made from the index: a failure without a row alarms nobody.",
  remedy: "Refresh the index.",
  cites: { source: "quantlab-roadmap", section: "Stage C.1 - Paper Trading Operationalization" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json"],
  *check({ ".": directory, "paper_sessions_index.json": { generated_at, sessions } }) {
    const listed = new Set(sessions.flatMap(({ path, session_id }) => [lastName(path), session_id]));
    for (const session of sessionsBeside(directory)) {
      // A copy under a name of its own is no session of the registry.
      if (session.row.session_id !== session.folder || listed.has(session.folder)) continue;
      if (wasSettled(session, generated_at))
        yield { file: session.folder, pointer: "", expected: `a row of ${session.folder}` };
    }
  },
});
