import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const createdWhenStarted = defineRule({
  id: "paper-session.created-when-started",
  severity: "info",
  since: "1.0",
  claim: "The metadata is created when the session starts.",
  why: "The recorded producer writes created_at anew at the end of a success: sorted by it, sessions that took long stand in another order than they began.",
  remedy: "Readers: take started_at of session_status.json.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_status.json#/started_at", "session_metadata.json#/created_at"],
  *check({ "session_status.json": { started_at: expected }, "session_metadata.json": { created_at: found } }) {
    if (microseconds(expected) !== microseconds(found))
      yield { file: "session_metadata.json", pointer: "/created_at", expected, found };
  },
});
