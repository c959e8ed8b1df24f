import { reading } from "../../../src/reading.ts";
import { sameCell, sessionBeside, wasSettled } from "../../lib/indexed-session.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

type Loose = Readonly<Record<string, unknown>>;

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
  reads: [".", "paper_sessions_index.json", "paper_sessions_index.csv"],
  *check({ ".": directory, "paper_sessions_index.json": document, "paper_sessions_index.csv": table }) {
    const rows = reading(table);
    for (const [index, row] of document.sessions.entries()) {
      const cells: Loose = (yield* rows.next()) ? { ...rows.item } : {};
      const session = sessionBeside(directory, lastName(row.path));
      if (!session || !wasSettled(session, document.generated_at)) continue;
      const members: Loose = { ...row };
      for (const [name, expected] of Object.entries(session.row)) {
        const found = members[name];
        if (expected === undefined || found === expected) continue;
        // Where the two renderings differ, that is said of them.
        if (cells.path === row.path && !sameCell(found, cells[name])) continue;
        yield { file: "paper_sessions_index.json", pointer: `/sessions/${index}/${name}`, expected, found };
      }
    }
  },
});
