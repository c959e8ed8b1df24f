import { microseconds } from "../../lib/local-time.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

const day = 86_400_000_000;

export const sessionIdFitsStartedAt = defineRule({
  id: "paper-session.session-id-fits-started-at",
  severity: "warning",
  since: "1.0",
  claim: "The time in a canonical session_id is within a day of started_at.",
  why: "The id is in UTC, started_at in local time: more than time zones between them means that one was changed, or the clock.",
  remedy: "Check the clock of the machine, and whether the files belong to one session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_status.json#/session_id", "session_status.json#/started_at"],
  *check({ "session_status.json": { session_id, started_at: found } }) {
    const expected = parseRunId(session_id)?.time;
    const [time, start] = [microseconds(expected ?? ""), microseconds(found)];
    if (time === undefined || start === undefined || Math.abs(time - start) <= day) return;
    yield { pointer: "/started_at", expected: `within a day of ${expected}`, found };
  },
});
