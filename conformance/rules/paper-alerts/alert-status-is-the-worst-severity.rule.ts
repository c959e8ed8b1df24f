import { defineRule } from "../../rule.ts";

export const alertStatusIsTheWorstSeverity = defineRule({
  id: "paper-alerts.alert-status-is-the-worst-severity",
  severity: "error",
  since: "1.0",
  claim: "alert_status is the worst severity of the alerts, or ok without alerts.",
  why: "Dashboards colour by this word. A critical alert under a green light is not looked at.",
  remedy: "Derive it from the list.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alert_status", "paper-alerts.json#/alerts/*/severity"],
  *check({ "paper-alerts.json": { alerts, alert_status: found } }) {
    const severities = alerts.map((alert) => alert.severity);
    const expected = severities.includes("critical") ? "critical" : severities.length > 0 ? "warning" : "ok";
    if (found !== expected) yield { pointer: "/alert_status", expected, found };
  },
});
