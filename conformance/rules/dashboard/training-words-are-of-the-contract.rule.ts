import { addedWords } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const trainingWordsAreOfTheContract = defineRule({
  id: "dashboard.training-words-are-of-the-contract",
  severity: "warning",
  since: "1.2",
  claim: "Event types and stages are those that the contract lists.",
  why: "target_start, initializing and completed are sent by the recorded producer and listed nowhere: a client written after the contract drops them.",
  remedy: "List them in the contract, or leave them out.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/stage",
    "ws_training.jsonl#/new_stage",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* addedWords(frames);
  },
});
