import { defineRule } from "../../rule.ts";

const meanings = {
  PAPER_SESSION_FAILED: { severity: "critical", status: "failed" },
  PAPER_SESSION_ABORTED: { severity: "warning", status: "aborted" },
  PAPER_SESSION_STALE: { severity: "warning", status: "running" },
} as const;

export const alertsFitTheirCodes = defineRule({
  id: "paper-alerts.alerts-fit-their-codes",
  severity: "error",
  since: "1.0",
  claim:
    "A failed session is a critical alert, an aborted or stale one a warning; the state of the session fits the code.",
  why: "The code says what to do: look for the cause, or stop what still runs.",
  remedy: "Derive code and severity from the state of the session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alerts"],
  *check({ "paper-alerts.json": { alerts } }) {
    for (const [index, alert] of alerts.entries()) {
      for (const [member, expected] of Object.entries(meanings[alert.alert_code])) {
        const found = alert[member as "severity" | "status"];
        if (found !== expected) yield { pointer: `/alerts/${index}/${member}`, expected, found };
      }
    }
  },
});
