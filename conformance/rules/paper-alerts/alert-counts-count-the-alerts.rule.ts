import { defineRule } from "../../rule.ts";

export const alertCountsCountTheAlerts = defineRule({
  id: "paper-alerts.alert-counts-count-the-alerts",
  severity: "error",
  since: "1.0",
  claim: "alert_counts holds the number of alerts of each severity.",
  why: "Monitors read the counts, people the list. A critical alert that is not counted wakes nobody.",
  remedy: "Count the alerts that are listed.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alert_counts", "paper-alerts.json#/alerts/*/severity"],
  *check({ "paper-alerts.json": { alerts, alert_counts: counts } }) {
    for (const severity of new Set([...Object.keys(counts), ...alerts.map((alert) => alert.severity)])) {
      const expected = alerts.filter((alert) => alert.severity === severity).length;
      const found = counts[severity] ?? 0;
      if (found !== expected) yield { pointer: `/alert_counts/${severity}`, expected, found };
    }
  },
});
