import { defineRule } from "../../rule.ts";

export const latestSuccessIsNamed = defineRule({
  id: "paper-alerts.latest-success-is-named",
  severity: "error",
  since: "1.0",
  claim: "When a session succeeded, the latest of these is named with its time; otherwise none is.",
  why: "The latest success is the proof that paper trading works at all.",
  remedy: "Fill id and time of the latest success together.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: [
    "paper-alerts.json#/status_counts",
    "paper-alerts.json#/latest_success_session_id",
    "paper-alerts.json#/latest_success_at",
  ],
  *check({ "paper-alerts.json": document }) {
    const successes = document.status_counts.success ?? 0;
    for (const member of ["latest_success_session_id", "latest_success_at"] as const) {
      const found = document[member];
      if ((found === null) !== (successes === 0))
        yield { pointer: `/${member}`, expected: successes === 0 ? null : "a value", found };
    }
  },
});
