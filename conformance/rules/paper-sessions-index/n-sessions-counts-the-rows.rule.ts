import { defineRule } from "../../rule.ts";

export const nSessionsCountsTheRows = defineRule({
  id: "paper-sessions-index.n-sessions-counts-the-rows",
  severity: "error",
  since: "1.0",
  claim: "n_sessions is the number of sessions that the index lists.",
  why: "A reader that counts on the number stops early or waits for sessions that are not there.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: ["paper_sessions_index.json"],
  *check({ "paper_sessions_index.json": { n_sessions: found, sessions } }) {
    if (found !== sessions.length) yield { pointer: "/n_sessions", expected: sessions.length, found };
  },
});
