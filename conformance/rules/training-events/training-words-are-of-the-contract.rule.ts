import { addedWords } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const trainingWordsAreOfTheContract = defineRule({
  id: "training-events.training-words-are-of-the-contract",
  severity: "warning",
  since: "1.2",
  claim: "Event types and stages are those that the contract lists.",
  why: "target_start, initializing and completed are sent by the recorded producer and listed nowhere: a client written after the contract drops them.",
  remedy: "List them in the contract, or leave them out.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/stage",
    "training_events.jsonl#/new_stage",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* addedWords(frames);
  },
});
