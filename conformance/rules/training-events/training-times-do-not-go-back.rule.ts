import { trainingTimesGoBack } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const trainingTimesDoNotGoBack = defineRule({
  id: "training-events.training-times-do-not-go-back",
  severity: "warning",
  since: "1.2",
  claim: "Every training event is no earlier than the one before it.",
  why: "Lines that overtake each other show a stage that is over.",
  remedy: "Send events in the order in which they happened.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: ["training_events.jsonl#/timestamp", "training_events.jsonl#/type"],
  *check({ "training_events.jsonl": frames }) {
    yield* trainingTimesGoBack(frames);
  },
});
