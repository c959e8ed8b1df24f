import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const ageIsTheTimeSinceTheActivity = defineRule({
  id: "paper-alerts.age-is-the-time-since-the-activity",
  severity: "warning",
  since: "1.0",
  claim:
    "The age of an alert is the time from its last activity to when the sessions were looked at, in whole minutes.",
  why: "Staleness is judged by the age. A wrong age hides a session that hangs.",
  remedy: "Compute the age from activity_at and generated_at of one clock.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alerts", "paper-alerts.json#/generated_at"],
  *check({ "paper-alerts.json": { alerts, generated_at: now } }) {
    for (const [index, { activity_at: activity, age_minutes: found }] of alerts.entries()) {
      const [end, begin] = [microseconds(now ?? ""), microseconds(activity)];
      if (end === undefined || begin === undefined) continue;
      const expected = Math.floor((end - begin) / 60_000_000);
      // Both times are written to the second.
      if (Math.abs(found - expected) > 1) yield { pointer: `/alerts/${index}/age_minutes`, expected, found };
    }
  },
});
