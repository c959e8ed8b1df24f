import { repeated } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const eventsComeOnce = defineRule({
  id: "bridge-events.events-come-once",
  severity: "warning",
  since: "1.2",
  claim: "Every event comes once.",
  why: "A bridge that sends its recent events on connecting and then those still queued makes one fill look like two.",
  remedy: "Give events a number, and start the queue of a client after what was sent on connecting.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "bridge-events",
  reads: [
    "ws_events.jsonl#/event_type",
    "ws_events.jsonl#/timestamp",
    "ws_events.jsonl#/data",
    "ws_events.jsonl#/source",
    "ws_events.jsonl#/type",
  ],
  *check({ "ws_events.jsonl": frames }) {
    yield* repeated(frames);
  },
});
