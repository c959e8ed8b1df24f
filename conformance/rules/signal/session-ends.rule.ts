import { reading } from "../../../src/reading.ts";
import { sessionsOf } from "../../lib/signal-sessions.ts";
import { defineRule } from "../../rule.ts";

export const sessionEnds = defineRule({
  id: "signal.session-ends",
  severity: "warning",
  since: "1.0",
  claim: "Every session that begins ends with SESSION_COMPLETED or SESSION_FAILED.",
  why: "A killed process leaves only its beginning, and whoever waits for the end waits for ever. The session may also still run: this is no error.",
  remedy: "Bound the wait by time and by the life of the process; treat a session without an end as failed.",
  cites: { source: "stepbit-io-v1", section: "Session signalling" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/request_id"],
  *check({ "signals.jsonl": events }) {
    const sessions = reading(sessionsOf(events));
    while (yield* sessions.next()) {
      const { begin, end } = sessions.item;
      if (begin && !end) yield { pointer: `/${begin.row}`, expected: "an end", found: "SESSION_STARTED" };
    }
  },
});
