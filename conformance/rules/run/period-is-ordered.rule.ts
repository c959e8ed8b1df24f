import { defineRule } from "../../rule.ts";

export const periodIsOrdered = defineRule({
  id: "run.period-is-ordered",
  severity: "warning",
  since: "1.0",
  claim: "The period of a run starts before it ends.",
  why: "There are no bars in an empty period: the figures belong to other dates.",
  remedy: "Correct start and end and run again.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "run",
  reads: ["config.json#/start", "config.json#/end"],
  *check({ "config.json": { start, end } }) {
    if (start >= end) yield { pointer: "/end", expected: `after ${start}`, found: end };
  },
});
