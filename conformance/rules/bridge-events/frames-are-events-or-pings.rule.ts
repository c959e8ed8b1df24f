import { incompleteEvents } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const framesAreEventsOrPings = defineRule({
  id: "bridge-events.frames-are-events-or-pings",
  severity: "error",
  since: "1.2",
  claim: "A frame of /ws/events is a ping, or an event with its type, time and data.",
  why: "A client that cannot tell what happened or when drops the frame.",
  remedy: "Send event_type, timestamp and data with every event.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "bridge-events",
  reads: [
    "ws_events.jsonl#/event_type",
    "ws_events.jsonl#/timestamp",
    "ws_events.jsonl#/data",
    "ws_events.jsonl#/type",
  ],
  *check({ "ws_events.jsonl": frames }) {
    yield* incompleteEvents(frames, ["event_type", "timestamp", "data"]);
  },
});
