import { incompleteEvents } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const trainingEventsAreComplete = defineRule({
  id: "dashboard.training-events-are-complete",
  severity: "error",
  since: "1.2",
  claim: "Every training event has a type, a time and the id of its run; anything else on the socket is a ping.",
  why: "A client cannot tell to which run an event belongs, and draws one progress over another.",
  remedy: "Send event_type, timestamp and run_id with every event.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/timestamp",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* incompleteEvents(frames, ["event_type", "timestamp", "run_id"]);
  },
});
