import { majority } from "../../lib/majority.ts";
import { nameClaimsId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const directoryNameIsSessionId = defineRule({
  id: "paper-session.directory-name-is-session-id",
  severity: "error",
  since: "1.0",
  claim: "The directory of a paper session is named by its session_id.",
  why: "Sessions are found by path and told apart by id. A directory under the id of another session shows one session as another.",
  remedy:
    "Give the directory the name that session_id says, or copy it out of the folder of sessions under a name of its own.",
  cites: { source: "run-artifact-contract", section: "Canonical Paper Session Directory" },
  kind: "paper-session",
  reads: [".", "session_status.json#/session_id", "session_metadata.json#/session_id", "session_metadata.json#/run_id"],
  when: ({ ".": directory }) => nameClaimsId(directory, "paper_sessions"),
  *check({ ".": directory, "session_status.json": status, "session_metadata.json": metadata }) {
    const expected = majority([status.session_id, metadata.session_id, metadata.run_id]);
    if (directory.name !== expected) yield { file: "", pointer: "", expected, found: directory.name };
  },
});
