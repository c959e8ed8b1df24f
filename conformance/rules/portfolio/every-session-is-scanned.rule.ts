import { microseconds } from "../../lib/local-time.ts";
import { scannedFolders, sessionsBelow } from "../../lib/portfolio-sessions.ts";
import { defineRule } from "../../rule.ts";

export const everySessionIsScanned = defineRule({
  id: "portfolio.every-session-is-scanned",
  severity: "warning",
  since: "1.0",
  claim: "The scan saw every session that existed beside the report when it was made.",
  why: "A session that was not looked at is missing in the portfolio for no reason.",
  remedy: "Aggregate anew, and check that no session was removed or added by hand.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "report.json#/generated_at", "report.json#/scanning_stats/sessions_scanned"],
  *check({ ".": directory, "report.json": { generated_at, scanning_stats } }) {
    const folders = scannedFolders(directory).length;
    if (folders === 0) return;
    const sessions = sessionsBelow(directory);
    const time = microseconds(generated_at) ?? Infinity;
    const known = sessions.filter(({ state }) => (microseconds(String(state.created_at)) ?? 0) <= time).length;
    const found = scanning_stats.sessions_scanned;
    // Of a session whose state cannot be read nobody knows when it was made.
    if (found < known || found > known + folders - sessions.length)
      yield { file: "report.json", pointer: "/scanning_stats/sessions_scanned", expected: known, found };
  },
});
