import { without } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const eventsCarryAMessage = defineRule({
  id: "bridge-events.events-carry-a-message",
  severity: "error",
  since: "1.2",
  claim: "Every event of the engine carries a message that a person can read.",
  why: "Without it a client shows an empty line, or makes a sentence of its own from the data.",
  remedy: "Send `message` with every event.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "bridge-events",
  reads: ["ws_events.jsonl#/message", "ws_events.jsonl#/source", "ws_events.jsonl#/type"],
  *check({ "ws_events.jsonl": frames }) {
    yield* without(frames, "message");
  },
});
