import { unknownWords } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const trainingWordsAreKnown = defineRule({
  id: "dashboard.training-words-are-known",
  severity: "error",
  since: "1.2",
  claim: "Event types and stages are those of the contract, or known additions to them.",
  why: "A client has no panel for a stage that it does not know.",
  remedy: "Use the words of the contract.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/stage",
    "ws_training.jsonl#/new_stage",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* unknownWords(frames);
  },
});
