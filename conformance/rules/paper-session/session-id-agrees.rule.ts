import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const sessionIdAgrees = defineRule({
  id: "paper-session.session-id-agrees",
  severity: "error",
  since: "1.0",
  claim: "Status and metadata carry the same session_id, and run_id is the session_id.",
  why: "A caller gets the session_id as run_id and looks for the session under it. Two ids in one directory mean files of two sessions.",
  remedy: "Do not promote the session before it is known which session each file belongs to.",
  cites: { source: "stepbit-io-v1", section: "Paper results" },
  kind: "paper-session",
  reads: ["session_status.json#/session_id", "session_metadata.json#/session_id", "session_metadata.json#/run_id"],
  check({ "session_status.json": status, "session_metadata.json": metadata }) {
    return disagreements([
      { file: "session_status.json", pointer: "/session_id", value: status.session_id },
      { file: "session_metadata.json", pointer: "/session_id", value: metadata.session_id },
      { file: "session_metadata.json", pointer: "/run_id", value: metadata.run_id },
    ]);
  },
});
