import { reading } from "../../../src/reading.ts";
import { sessionsOf } from "../../lib/signal-sessions.ts";
import { defineRule } from "../../rule.ts";

export const sessionKeepsItsIdentity = defineRule({
  id: "signal.session-keeps-its-identity",
  severity: "error",
  since: "1.0",
  claim: "All events of a session carry the same mode and the same request_id.",
  why: "The end of a session is matched to a request by these two. If they change on the way, a result is booked for another request.",
  remedy: "Repeat mode and request_id of SESSION_STARTED unchanged in the event that ends the session.",
  cites: { source: "stepbit-io-v1", section: "Signal fields" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/request_id"],
  *check({ "signals.jsonl": events }) {
    const sessions = reading(sessionsOf(events));
    while (yield* sessions.next()) {
      const { begin, end } = sessions.item;
      if (!begin || !end) continue;
      for (const member of ["mode", "request_id"] as const) {
        const [expected, found] = [begin.event[member] ?? null, end.event[member] ?? null];
        if (found !== expected) yield { pointer: `/${end.row}/${member}`, expected, found };
      }
    }
  },
});
