import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const createdDuringTheSession = defineRule({
  id: "paper-session.created-during-the-session",
  severity: "warning",
  since: "1.0",
  claim: "created_at lies between the start and the last update of the session.",
  why: "Metadata of another time belongs to another session, or a clock was wrong.",
  remedy: "Check that the files belong together, and the clock of the machine.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_status.json#/started_at", "session_status.json#/updated_at", "session_metadata.json#/created_at"],
  *check({ "session_status.json": status, "session_metadata.json": { created_at: found } }) {
    const time = microseconds(found) ?? Number.NaN;
    const [start, end] = [microseconds(status.started_at) ?? 0, microseconds(status.updated_at) ?? 0];
    // Where these two are in disorder, paper-session.times-are-in-order says so.
    if (start > end || (time >= start && time <= end)) return;
    const expected = `from ${status.started_at} to ${status.updated_at}`;
    yield { file: "session_metadata.json", pointer: "/created_at", expected, found };
  },
});
