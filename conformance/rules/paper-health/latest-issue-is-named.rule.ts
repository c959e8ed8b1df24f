import { defineRule } from "../../rule.ts";

const members = ["latest_issue_session_id", "latest_issue_status", "latest_issue_at"] as const;

export const latestIssueIsNamed = defineRule({
  id: "paper-health.latest-issue-is-named",
  severity: "error",
  since: "1.0",
  claim:
    "When a session is in another state than success, the latest of these is named with its state and time; otherwise nothing is.",
  why: "An issue that is not named is not looked at: the session it stands for may still hold a paper position.",
  remedy: "Fill id, state and time of the latest issue together.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "paper-health",
  reads: [
    "paper-health.json#/total_sessions",
    "paper-health.json#/status_counts",
    "paper-health.json#/latest_issue_session_id",
    "paper-health.json#/latest_issue_status",
    "paper-health.json#/latest_issue_at",
  ],
  *check({ "paper-health.json": health }) {
    const issues = health.total_sessions - (health.status_counts.success ?? 0);
    for (const member of members) {
      const found = health[member];
      if ((found === null) !== (issues === 0))
        yield { pointer: `/${member}`, expected: issues === 0 ? null : "a value", found };
    }
  },
});
