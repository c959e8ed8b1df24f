import { reading } from "../../../src/reading.ts";
import { failedBeforeItBegan, sessionsOf } from "../../lib/signal-sessions.ts";
import { defineRule } from "../../rule.ts";

export const sessionBeginsBeforeItEnds = defineRule({
  id: "signal.session-begins-before-it-ends",
  severity: "warning",
  since: "1.0",
  claim:
    "A session that ends has begun; only a session that fails before its command is known begins with its failure.",
  why: "Whoever waits for a session counts beginnings and ends. An end without a beginning ends somebody else's wait. Writes are best effort, so a beginning may also have been lost: this is no error.",
  remedy: "Write SESSION_STARTED before the command runs and one SESSION_COMPLETED or SESSION_FAILED after it.",
  cites: { source: "stepbit-io-v1", section: "Session signalling" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/request_id"],
  *check({ "signals.jsonl": events }) {
    const sessions = reading(sessionsOf(events));
    while (yield* sessions.next()) {
      const { begin, end } = sessions.item;
      if (begin || !end || failedBeforeItBegan(end.event)) continue;
      yield { pointer: `/${end.row}/event`, expected: "SESSION_STARTED before it", found: end.event.event };
    }
  },
});
