import { incompleteEvents } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const brokerFramesAreEventsOrPings = defineRule({
  id: "dashboard.broker-frames-are-events-or-pings",
  severity: "error",
  since: "1.2",
  claim: "A frame of /ws/alpaca is a ping, or an event with source, type, time and data.",
  why: "The terminal dashboard drops a frame that lacks one of the four.",
  remedy: "Send all four with every event.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: [
    "ws_alpaca.jsonl#/source",
    "ws_alpaca.jsonl#/event_type",
    "ws_alpaca.jsonl#/timestamp",
    "ws_alpaca.jsonl#/data",
    "ws_alpaca.jsonl#/type",
  ],
  *check({ "ws_alpaca.jsonl": frames }) {
    yield* incompleteEvents(frames, ["source", "event_type", "timestamp", "data"]);
  },
});
