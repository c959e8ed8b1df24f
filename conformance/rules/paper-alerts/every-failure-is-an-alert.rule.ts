import { defineRule } from "../../rule.ts";

export const everyFailureIsAnAlert = defineRule({
  id: "paper-alerts.every-failure-is-an-alert",
  severity: "error",
  since: "1.0",
  claim: "There is one alert for every failed and every aborted session.",
  why: "A failure that raises no alert is found when the paper position is missed.",
  remedy: "Raise an alert for each session that failed or was aborted.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: [
    "paper-alerts.json#/alerts/*/alert_code",
    "paper-alerts.json#/status_counts/aborted",
    "paper-alerts.json#/status_counts/failed",
  ],
  *check({ "paper-alerts.json": { alerts, status_counts: counts } }) {
    const raised = (code: string) => alerts.filter((alert) => alert.alert_code === code).length;
    const expected = { failed: counts.failed ?? 0, aborted: counts.aborted ?? 0 };
    const found = { failed: raised("PAPER_SESSION_FAILED"), aborted: raised("PAPER_SESSION_ABORTED") };
    if (found.failed !== expected.failed || found.aborted !== expected.aborted)
      yield { pointer: "/alerts", expected, found };
  },
});
