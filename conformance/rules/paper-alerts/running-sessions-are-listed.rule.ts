import { defineRule } from "../../rule.ts";

export const runningSessionsAreListed = defineRule({
  id: "paper-alerts.running-sessions-are-listed",
  severity: "error",
  since: "1.0",
  claim: "As many running sessions are listed as are counted as running, each once.",
  why: "Running sessions are what an operator stops in an emergency. One that is not listed goes on.",
  remedy: "List the id of every session whose state is running.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/status_counts", "paper-alerts.json#/running_sessions"],
  *check({ "paper-alerts.json": { status_counts: counts, running_sessions: running } }) {
    const expected = counts.running ?? 0;
    const found = new Set(running).size;
    if (found !== expected || found !== running.length)
      yield { pointer: "/running_sessions", expected, found: running };
  },
});
