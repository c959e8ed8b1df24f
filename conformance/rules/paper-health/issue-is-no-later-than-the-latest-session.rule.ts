import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const issueIsNoLaterThanTheLatestSession = defineRule({
  id: "paper-health.issue-is-no-later-than-the-latest-session",
  severity: "error",
  since: "1.0",
  claim: "The latest issue is no later than the latest session, and is that session when it did not succeed.",
  why: "An issue after the latest session contradicts itself: one of both is stale.",
  remedy: "Derive both from one look at the sessions.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "paper-health",
  reads: [
    "paper-health.json#/latest_session_id",
    "paper-health.json#/latest_session_status",
    "paper-health.json#/latest_session_at",
    "paper-health.json#/latest_issue_session_id",
    "paper-health.json#/latest_issue_at",
  ],
  *check({ "paper-health.json": health }) {
    const { latest_session_id: latest, latest_issue_session_id: issue } = health;
    if (latest === null || issue === null) return;
    if (health.latest_session_status !== "success" && issue !== latest) {
      yield { pointer: "/latest_issue_session_id", expected: latest, found: issue };
      return;
    }
    const [bound, time] = [microseconds(health.latest_session_at ?? ""), microseconds(health.latest_issue_at ?? "")];
    if (bound !== undefined && time !== undefined && time > bound) {
      yield {
        pointer: "/latest_issue_at",
        expected: `not after ${health.latest_session_at}`,
        found: health.latest_issue_at,
      };
    }
  },
});
