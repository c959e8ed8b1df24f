import { scannedFolders, sessionOf, sessionsBelow } from "../../lib/portfolio-sessions.ts";
import { defineRule } from "../../rule.ts";

export const candidatesHaveTheirSessions = defineRule({
  id: "portfolio.candidates-have-their-sessions",
  severity: "error",
  since: "1.0",
  claim: "Every candidate is a session in a folder beside the report.",
  why: "The report stands in the folder it was made of. Without the session nobody can check the candidate or go on with it.",
  remedy: "Restore the session's folder, or aggregate anew.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "report.json#/candidates"],
  *check({ ".": directory, "report.json": { candidates } }) {
    const sessions = sessionsBelow(directory);
    // A report that was taken along alone has nothing beside it.
    if (scannedFolders(directory).length === 0) return;
    for (const [index, candidate] of candidates.entries()) {
      if (sessionOf(sessions, candidate)) continue;
      const pointer = `/candidates/${index}/session_id`;
      yield { file: "report.json", pointer, expected: "a session beside the report", found: candidate.session_id };
    }
  },
});
