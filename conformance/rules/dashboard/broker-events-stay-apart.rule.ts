import { brokerEvents } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const brokerEventsStayApart = defineRule({
  id: "dashboard.broker-events-stay-apart",
  severity: "warning",
  since: "1.2",
  claim: "Events of the broker stream stay on /ws/alpaca.",
  why: "On /ws/events they have no severity and a type of another vocabulary: clients of the contract cannot place them.",
  remedy: "Translate them into events of the enumeration, or leave them to /ws/alpaca.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: ["ws_events.jsonl#/source", "ws_events.jsonl#/type"],
  *check({ "ws_events.jsonl": frames }) {
    yield* brokerEvents(frames);
  },
});
