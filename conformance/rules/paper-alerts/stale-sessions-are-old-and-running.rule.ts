import { defineRule } from "../../rule.ts";

export const staleSessionsAreOldAndRunning = defineRule({
  id: "paper-alerts.stale-sessions-are-old-and-running",
  severity: "error",
  since: "1.0",
  claim: "A stale session is listed as running and is at least stale_after_minutes old.",
  why: "A stale alert is the only trace of a session that was killed. One that is raised too early, or for a session that is over, teaches people to ignore it.",
  remedy: "Raise it for running sessions whose age has reached the threshold.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alerts", "paper-alerts.json#/running_sessions", "paper-alerts.json#/stale_after_minutes"],
  *check({ "paper-alerts.json": { alerts, running_sessions: running, stale_after_minutes: least } }) {
    for (const [index, alert] of alerts.entries()) {
      if (alert.alert_code !== "PAPER_SESSION_STALE") continue;
      const { session_id: id, age_minutes: age } = alert;
      if (!running.includes(id)) yield { pointer: `/alerts/${index}/session_id`, expected: running, found: id };
      if (age < least) yield { pointer: `/alerts/${index}/age_minutes`, expected: `at least ${least}`, found: age };
    }
  },
});
