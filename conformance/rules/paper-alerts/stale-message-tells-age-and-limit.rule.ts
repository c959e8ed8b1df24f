import { defineRule } from "../../rule.ts";

export const staleMessageTellsAgeAndLimit = defineRule({
  id: "paper-alerts.stale-message-tells-age-and-limit",
  severity: "warning",
  since: "1.0",
  claim: "The message of a stale session tells its age and the limit that it exceeds.",
  why: "The operator reads the message, software the figures. If they differ, one of them waits for a session that is long dead.",
  remedy: "Make the message from age_minutes and stale_after_minutes.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alerts", "paper-alerts.json#/stale_after_minutes"],
  *check({ "paper-alerts.json": { alerts, stale_after_minutes: limit } }) {
    for (const [index, { alert_code: code, message, age_minutes: age }] of alerts.entries()) {
      const told = message?.match(/\d+/g)?.map(Number);
      if (code !== "PAPER_SESSION_STALE" || !told || (told.includes(age) && told.includes(limit))) continue;
      yield { pointer: `/alerts/${index}/message`, expected: [age, limit], found: message };
    }
  },
});
