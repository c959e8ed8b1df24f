import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const finishIsTheLastUpdate = defineRule({
  id: "paper-session.finish-is-the-last-update",
  severity: "warning",
  since: "1.0",
  claim: "The status of a session that has ended was last updated when it finished.",
  why: "A status that changes after the end was edited, or two processes write one session.",
  remedy: "Write the final status once.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_status.json"],
  *check({ "session_status.json": status }) {
    if (!status.terminal || microseconds(status.finished_at) === microseconds(status.updated_at)) return;
    yield { pointer: "/updated_at", expected: status.finished_at, found: status.updated_at };
  },
});
