import { defineRule } from "../../rule.ts";

const members = ["latest_session_id", "latest_session_status", "latest_session_at"] as const;

export const latestSessionIsNamed = defineRule({
  id: "paper-health.latest-session-is-named",
  severity: "error",
  since: "1.0",
  claim: "When there are sessions, the latest one is named with its state and time; when there are none, nothing is.",
  why: "The page judges the state of paper trading by the latest session.",
  remedy: "Fill id, state and time of the latest session together.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "paper-health",
  reads: [
    "paper-health.json#/total_sessions",
    "paper-health.json#/latest_session_id",
    "paper-health.json#/latest_session_status",
    "paper-health.json#/latest_session_at",
  ],
  *check({ "paper-health.json": health }) {
    for (const member of members) {
      const found = health[member];
      if ((found === null) !== (health.total_sessions === 0))
        yield { pointer: `/${member}`, expected: health.total_sessions === 0 ? null : "a value", found };
    }
  },
});
