import { rowCount } from "../../lib/row-count.ts";
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
  reads: ["paper_sessions_index.json#/n_sessions", "paper_sessions_index.json#/sessions", "paper_sessions_index.csv?"],
  *check({ "paper_sessions_index.json": { n_sessions: found, sessions }, "paper_sessions_index.csv": table }) {
    if (found === sessions.length) return;
    // Where it is the number of rows of the other rendering, the two are told to differ.
    if (found !== (yield* rowCount(table)))
      yield { file: "paper_sessions_index.json", pointer: "/n_sessions", expected: sessions.length, found };
  },
});
