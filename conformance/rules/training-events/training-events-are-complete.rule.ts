import { incompleteEvents } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const trainingEventsAreComplete = defineRule({
  id: "training-events.training-events-are-complete",
  severity: "error",
  since: "1.2",
  claim: "Every training event has a type, a time and the id of its run; anything else on the socket is a ping.",
  why: "A client cannot tell to which run an event belongs, and draws one progress over another.",
  remedy: "Send event_type, timestamp and run_id with every event.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/timestamp",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* incompleteEvents(frames, ["event_type", "timestamp", "run_id"]);
  },
});
