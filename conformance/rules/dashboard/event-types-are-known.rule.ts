import { unknownTypes } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const eventTypesAreKnown = defineRule({
  id: "dashboard.event-types-are-known",
  severity: "error",
  since: "1.2",
  claim: "The type of an event is a name in the EventType enumeration.",
  why: "Clients choose by the type what to show and what to raise an alarm for.",
  remedy: "Add the type to the enumeration before it is sent.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: ["ws_events.jsonl#/event_type", "ws_events.jsonl#/source", "ws_events.jsonl#/type"],
  *check({ "ws_events.jsonl": frames }) {
    yield* unknownTypes(frames);
  },
});
