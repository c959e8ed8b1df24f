import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const requestIdAgrees = defineRule({
  id: "paper-session.request-id-agrees",
  severity: "error",
  since: "1.0",
  claim: "The request_id is the same in status and metadata.",
  why: "The caller recognises its session by this id, also while it runs and when it failed.",
  remedy: "Propagate the id as the request had it; null when it had none.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "paper-session",
  reads: ["session_status.json#/request_id", "session_metadata.json#/request_id"],
  check({ "session_status.json": status, "session_metadata.json": metadata }) {
    return disagreements([
      { file: "session_status.json", pointer: "/request_id", value: status.request_id },
      { file: "session_metadata.json", pointer: "/request_id", value: metadata.request_id },
    ]);
  },
});
