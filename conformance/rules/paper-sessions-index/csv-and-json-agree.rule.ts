import { type Renderings, renderingDepartures } from "../../lib/index-renderings.ts";
import { sameCell, sessionBeside } from "../../lib/indexed-session.ts";
import { defineRule } from "../../rule.ts";

const renderings: Renderings = {
  json: "paper_sessions_index.json",
  csv: "paper_sessions_index.csv",
  list: "/sessions",
  noun: "session",
  id: "session_id",
  same: sameCell,
  own: (directory, folder) => sessionBeside(directory, folder)?.row,
};

export const csvAndJsonAgree = defineRule({
  id: "paper-sessions-index.csv-and-json-agree",
  severity: "error",
  since: "1.0",
  claim: "paper_sessions_index.csv has the rows of paper_sessions_index.json, in the same order.",
  why: "They are renderings of one registry. If they differ, a failed session may look like a success to one of two readers.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json", "paper_sessions_index.csv"],
  *check({ ".": directory, "paper_sessions_index.json": { sessions }, "paper_sessions_index.csv": table }) {
    yield* renderingDepartures(renderings, directory, sessions, table);
  },
});
