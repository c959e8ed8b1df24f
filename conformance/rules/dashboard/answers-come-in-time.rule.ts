import { defineRule } from "../../rule.ts";

export const answersComeInTime = defineRule({
  id: "dashboard.answers-come-in-time",
  severity: "warning",
  since: "1.2",
  claim: "Answers come within five seconds.",
  why: "The terminal dashboard gives up after five seconds and goes on showing the previous figures.",
  remedy: "Answer from memory; compute elsewhere.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/requests"],
  *check({ "probe.json": { requests } }) {
    for (const [index, { duration_ms: found }] of requests.entries())
      if (found > 5000) yield { pointer: `/requests/${index}/duration_ms`, expected: "at most 5000", found };
  },
});
