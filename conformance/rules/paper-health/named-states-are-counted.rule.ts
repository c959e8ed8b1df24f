import { defineRule } from "../../rule.ts";

export const namedStatesAreCounted = defineRule({
  id: "paper-health.named-states-are-counted",
  severity: "error",
  since: "1.0",
  claim: "The states of the latest session and of the latest issue are counted, and that of an issue is not success.",
  why: "A state that no session is in was read from an older look at the sessions.",
  remedy: "Derive counts and latest sessions from one look.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "paper-health",
  reads: [
    "paper-health.json#/status_counts",
    "paper-health.json#/latest_session_status",
    "paper-health.json#/latest_issue_status",
  ],
  *check({ "paper-health.json": health }) {
    const { status_counts: counts } = health;
    for (const member of ["latest_session_status", "latest_issue_status"] as const) {
      const found = health[member];
      const known = Object.keys(counts).filter(
        (state) => (counts[state] ?? 0) > 0 && (member === "latest_session_status" || state !== "success"),
      );
      if (found !== null && !known.includes(found)) yield { pointer: `/${member}`, expected: known, found };
    }
  },
});
