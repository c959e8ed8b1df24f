import { sessionFolders } from "../../lib/indexed-session.ts";
import { defineRule } from "../../rule.ts";

export const sessionsLieBesideTheIndex = defineRule({
  id: "paper-sessions-index.sessions-lie-beside-the-index",
  severity: "warning",
  since: "1.0",
  claim: "An index that lists sessions lies in the folder that holds them.",
  why: "Without any of its sessions the index can be read but not followed, and no state in it can be confirmed.",
  remedy: "Copy the folder whole.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json"],
  *check({ ".": directory, "paper_sessions_index.json": { sessions } }) {
    if (sessions.length > 0 && sessionFolders(directory).length === 0)
      yield { file: "", pointer: "", expected: `the directories of ${sessions.length} sessions`, found: 0 };
  },
});
