import { sessionBeside, wasSettled } from "../../lib/indexed-session.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const rowsRepeatTheirSessions = defineRule({
  id: "paper-sessions-index.rows-repeat-their-sessions",
  severity: "error",
  since: "1.0",
  claim:
    "A row says what the session says: its state, its times, its request, its error, and the contract_type of its report.",
  why: "Operators act on the index. A row of its own invention hides a failure, or alarms for none.",
  remedy: "Refresh the index. Until then, trust session_status.json.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json"],
  *check({ ".": directory, "paper_sessions_index.json": { generated_at, sessions } }) {
    for (const [index, row] of sessions.entries()) {
      const session = sessionBeside(directory, lastName(row.path));
      if (!session || !wasSettled(session, generated_at)) continue;
      for (const [name, expected] of Object.entries(session.row)) {
        const found = new Map<string, unknown>(Object.entries(row)).get(name);
        if (expected === undefined || found === expected) continue;
        yield { file: "paper_sessions_index.json", pointer: `/sessions/${index}/${name}`, expected, found };
      }
    }
  },
});
