import { defineRule } from "../../rule.ts";

export const latestAlertIsListed = defineRule({
  id: "paper-alerts.latest-alert-is-listed",
  severity: "error",
  since: "1.0",
  claim: "The latest alert that is named is one of the list, with its code and time; without alerts none is named.",
  why: "Monitors report the latest alert only. One that is not in the list was read from an older look.",
  remedy: "Derive the latest alert from the list.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: [
    "paper-alerts.json#/alerts",
    "paper-alerts.json#/latest_alert_at",
    "paper-alerts.json#/latest_alert_code",
    "paper-alerts.json#/latest_alert_session_id",
  ],
  *check({ "paper-alerts.json": document }) {
    const { alerts, latest_alert_session_id: id, latest_alert_code: code, latest_alert_at: at } = document;
    const listed = alerts.some(
      (alert) => alert.session_id === id && alert.alert_code === code && alert.activity_at === at,
    );
    const none = id === null && code === null && at === null;
    if (alerts.length === 0 ? !none : !listed)
      yield {
        pointer: "/latest_alert_session_id",
        expected: alerts.length === 0 ? null : "an alert of the list",
        found: id,
      };
  },
});
