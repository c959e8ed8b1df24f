import { departures } from "../../lib/identity.ts";
import { sessionBeside } from "../../lib/indexed-session.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

const reasons = { running: "active", success: "completed", failed: "exception", aborted: "operator_abort" } as const;

export const rowStatesFitTogether = defineRule({
  id: "paper-sessions-index.row-states-fit-together",
  severity: "error",
  since: "1.0",
  claim: "Status, reason, end and error of a row belong to one state.",
  why: "A row that says both success and exception is counted as either.",
  remedy: "Refresh the index.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json"],
  *check({ ".": directory, "paper_sessions_index.json": { sessions } }) {
    for (const [index, row] of sessions.entries()) {
      // A row with its session is judged by it: paper-sessions-index.rows-repeat-their-sessions.
      if (sessionBeside(directory, lastName(row.path))) continue;
      const expected = { terminal: row.status !== "running", status_reason: reasons[row.status] };
      for (const name of ["terminal", "status_reason"] as const) {
        const place = { file: "paper_sessions_index.json", pointer: `/sessions/${index}/${name}`, value: row[name] };
        yield* departures(expected[name], [place]);
      }
      for (const name of ["finished_at", "duration_seconds"] as const)
        if ((row[name] !== null) !== expected.terminal)
          yield { file: "paper_sessions_index.json", pointer: `/sessions/${index}/${name}`, found: row[name] };
    }
  },
});
