import { defineRule } from "../../rule.ts";

export const missingRootHasNoSessions = defineRule({
  id: "paper-health.missing-root-has-no-sessions",
  severity: "error",
  since: "1.0",
  claim: "While the root directory is missing there are no sessions.",
  why: "Sessions that are counted without a directory were counted elsewhere.",
  remedy: "Report available true, or no sessions.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "paper-health",
  reads: ["paper-health.json#/available", "paper-health.json#/total_sessions"],
  *check({ "paper-health.json": { available, total_sessions: found } }) {
    if (!available && found !== 0) yield { pointer: "/total_sessions", expected: 0, found };
  },
});
