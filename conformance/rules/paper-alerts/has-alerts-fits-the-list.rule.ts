import { defineRule } from "../../rule.ts";

export const hasAlertsFitsTheList = defineRule({
  id: "paper-alerts.has-alerts-fits-the-list",
  severity: "error",
  since: "1.0",
  claim: "has_alerts is true exactly when an alert is listed.",
  why: "A monitor that asks only whether there are alerts misses what the list holds.",
  remedy: "Derive it from the list.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json"],
  *check({ "paper-alerts.json": { alerts, has_alerts: found } }) {
    const expected = alerts.length > 0;
    if (found !== expected) yield { pointer: "/has_alerts", expected, found };
  },
});
