import { foreignStatuses } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const statusesFitTheEvent = defineRule({
  id: "training-events.statuses-fit-the-event",
  severity: "error",
  since: "1.2",
  claim: "A target ends in success, failed or skipped; a run in success, failed or cancelled.",
  why: "A client that counts targets by their status loses those with another.",
  remedy: "Use the words of the event.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: ["training_events.jsonl#/event_type", "training_events.jsonl#/status", "training_events.jsonl#/type"],
  *check({ "training_events.jsonl": frames }) {
    yield* foreignStatuses(frames);
  },
});
