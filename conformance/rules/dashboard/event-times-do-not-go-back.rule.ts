import { eventTimesGoBack } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const eventTimesDoNotGoBack = defineRule({
  id: "dashboard.event-times-do-not-go-back",
  severity: "warning",
  since: "1.2",
  claim: "Every new event is no earlier than the one before it.",
  why: "Events that overtake each other show a stage that is over, or a position that is closed.",
  remedy: "Send events in the order in which they were put on the bus.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: [
    "ws_events.jsonl#/event_type",
    "ws_events.jsonl#/timestamp",
    "ws_events.jsonl#/data",
    "ws_events.jsonl#/source",
    "ws_events.jsonl#/type",
  ],
  *check({ "ws_events.jsonl": frames }) {
    yield* eventTimesGoBack(frames);
  },
});
