import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const latestAlertIsTheLatest = defineRule({
  id: "paper-alerts.latest-alert-is-the-latest",
  severity: "warning",
  since: "1.0",
  claim: "No alert is later than the latest one.",
  why: "Whoever sees only the latest alert sees an old one.",
  remedy: "Take the alert with the latest activity.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alerts/*/activity_at", "paper-alerts.json#/latest_alert_at"],
  *check({ "paper-alerts.json": { alerts, latest_alert_at: found } }) {
    const bound = microseconds(found ?? "");
    const later = alerts.find((alert) => bound !== undefined && (microseconds(alert.activity_at) ?? bound) > bound);
    if (later) yield { pointer: "/latest_alert_at", expected: `not before ${later.activity_at}`, found };
  },
});
