import { without } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const eventsHaveASeverity = defineRule({
  id: "dashboard.events-have-a-severity",
  severity: "error",
  since: "1.2",
  claim: "Every event of the engine has a severity.",
  why: "Clients filter by it: an event without one is shown with the least important, or not at all.",
  remedy: "Send `severity` with every event.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: ["ws_events.jsonl#/severity", "ws_events.jsonl#/source", "ws_events.jsonl#/type"],
  *check({ "ws_events.jsonl": frames }) {
    yield* without(frames, "severity");
  },
});
