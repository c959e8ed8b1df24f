import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const sessionIdIsCanonical = defineRule({
  id: "paper-session.session-id-is-canonical",
  severity: "info",
  since: "1.0",
  claim: "A session_id is the time, the mode paper and seven hexadecimal digits, joined by underscores.",
  why: "Lists of sessions are sorted by name and mean the order in time; tools tell sessions from runs by the id.",
  remedy: "Let the producer make the id: YYYYMMDD_HHMMSS_paper_xxxxxxx.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_status.json#/session_id"],
  *check({ "session_status.json": { session_id: found } }) {
    if (parseRunId(found)?.mode !== "paper")
      yield { pointer: "/session_id", expected: "YYYYMMDD_HHMMSS_paper_xxxxxxx", found };
  },
});
