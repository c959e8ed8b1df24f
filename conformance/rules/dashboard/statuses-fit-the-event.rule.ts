import { foreignStatuses } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const statusesFitTheEvent = defineRule({
  id: "dashboard.statuses-fit-the-event",
  severity: "error",
  since: "1.2",
  claim: "A target ends in success, failed or skipped; a run in success, failed or cancelled.",
  why: "A client that counts targets by their status loses those with another.",
  remedy: "Use the words of the event.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: ["ws_training.jsonl#/event_type", "ws_training.jsonl#/status", "ws_training.jsonl#/type"],
  *check({ "ws_training.jsonl": frames }) {
    yield* foreignStatuses(frames);
  },
});
