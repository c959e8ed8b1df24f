import { sessionOf, sessionsBelow } from "../../lib/portfolio-sessions.ts";
import { defineRule } from "../../rule.ts";

export const sessionsAreUnchanged = defineRule({
  id: "portfolio.sessions-are-unchanged",
  severity: "info",
  since: "1.0",
  claim: "No session was evaluated again since the portfolio was made.",
  why: "The portfolio shows the sessions as they were. A session that went on has another return by now.",
  remedy: "Aggregate anew before acting on the portfolio.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "report.json#/candidates"],
  *check({ ".": directory, "report.json": { candidates } }) {
    const sessions = sessionsBelow(directory);
    for (const [index, candidate] of candidates.entries()) {
      const expected = sessionOf(sessions, candidate)?.state.updated_at;
      if (typeof expected !== "string" || expected === candidate.updated_at) continue;
      yield { file: "report.json", pointer: `/candidates/${index}/updated_at`, expected, found: candidate.updated_at };
    }
  },
});
