import { defineRule } from "../../rule.ts";

export const missingRootIsSaid = defineRule({
  id: "paper-alerts.missing-root-is-said",
  severity: "warning",
  since: "1.0",
  claim: "An answer without a root directory says so in a message, and one with a root directory has none.",
  why: "No sessions because nothing was looked at is another thing than no sessions. Whoever watches for failures has to know which.",
  remedy: "Set `available` by whether the root directory was found, and write the message with it.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/available", "paper-alerts.json#/message"],
  *check({ "paper-alerts.json": { available, message } }) {
    const expected = message === undefined || message === null;
    if (available !== undefined && available !== expected) yield { pointer: "/available", expected, found: available };
  },
});
