import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const metadataHasTheFinalStatus = defineRule({
  id: "paper-session.metadata-has-the-final-status",
  severity: "warning",
  since: "1.0",
  claim: "When a session has ended, its metadata says the same status as session_status.json.",
  why: "The recorded producer leaves the metadata of a failed or aborted session at running for ever: whoever reads it waits for a session that is gone.",
  remedy:
    "Read session_status.json, the canonical artifact of the lifecycle. Producers: write the metadata again when a session ends.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: ["session_status.json#/status", "session_status.json#/terminal", "session_metadata.json#/status"],
  // The metadata of a session that is about to end is written before its status.
  when: ({ "session_status.json": { terminal } }) => terminal,
  check({ "session_status.json": status, "session_metadata.json": metadata }) {
    return departures(status.status, [{ file: "session_metadata.json", pointer: "/status", value: metadata.status }]);
  },
});
