import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

type Times = [number, number, number];

export const createdWhenStarted = defineRule({
  id: "paper-session.created-when-started",
  severity: "info",
  since: "1.0",
  claim: "The metadata is created when the session starts.",
  why: "The recorded producer writes created_at anew at the end of a success: sorted by it, sessions that took long stand in another order than they began.",
  remedy: "Readers: take started_at of session_status.json.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_status.json#/started_at", "session_status.json#/updated_at", "session_metadata.json#/created_at"],
  *check({ "session_status.json": status, "session_metadata.json": { created_at: found } }) {
    const { started_at: expected, updated_at } = status;
    const [start, end, time] = [expected, updated_at, found].map((text) => microseconds(text) ?? Number.NaN) as Times;
    // Outside the session, paper-session.created-during-the-session speaks of it.
    if (time > start && time <= end) yield { file: "session_metadata.json", pointer: "/created_at", expected, found };
  },
});
