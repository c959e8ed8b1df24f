import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const alertsNameEachSessionOnce = defineRule({
  id: "paper-alerts.alerts-name-each-session-once",
  severity: "error",
  since: "1.0",
  claim: "No session has two alerts, and the path of an alert ends in its session_id.",
  why: "One session is one incident. A path to another session sends people to the wrong files.",
  remedy: "Raise one alert a session, with the directory of that session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/alerts"],
  *check({ "paper-alerts.json": { alerts } }) {
    const seen = new Set<string>();
    for (const [index, { session_id: id, path }] of alerts.entries()) {
      if (seen.has(id)) yield { pointer: `/alerts/${index}/session_id`, found: id };
      else if (lastName(path) !== id) yield { pointer: `/alerts/${index}/path`, expected: id, found: path };
      seen.add(id);
    }
  },
});
