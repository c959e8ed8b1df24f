import { defineRule } from "../../rule.ts";

export const periodIsOrdered = defineRule({
  id: "paper-session.period-is-ordered",
  severity: "warning",
  since: "1.0",
  claim: "The period of a session starts before it ends.",
  why: "There are no bars in an empty period: figures that a session has nevertheless belong to other dates.",
  remedy: "Correct start and end and run the session again.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "paper-session",
  reads: ["config.json#/start", "config.json#/end"],
  *check({ "config.json": { start, end } }) {
    if (start >= end) yield { pointer: "/end", expected: `after ${start}`, found: end };
  },
});
