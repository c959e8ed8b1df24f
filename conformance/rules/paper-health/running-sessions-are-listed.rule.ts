import { defineRule } from "../../rule.ts";

export const runningSessionsAreListed = defineRule({
  id: "paper-health.running-sessions-are-listed",
  severity: "error",
  since: "1.0",
  claim: "As many active sessions are listed as are counted as running, each once.",
  why: "Running sessions are what an operator stops in an emergency. One that is not listed goes on.",
  remedy: "List the id of every session whose state is running.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "paper-health",
  reads: ["paper-health.json#/status_counts", "paper-health.json#/active_sessions"],
  *check({ "paper-health.json": { status_counts: counts, active_sessions: active } }) {
    const expected = counts.running ?? 0;
    // Absent while there is no root directory: then nothing is counted either.
    const found = new Set(active ?? []).size;
    if (found !== expected || found !== (active ?? []).length)
      yield { pointer: "/active_sessions", expected, found: active ?? [] };
  },
});
