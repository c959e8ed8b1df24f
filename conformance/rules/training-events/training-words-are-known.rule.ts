import { unknownWords } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const trainingWordsAreKnown = defineRule({
  id: "training-events.training-words-are-known",
  severity: "error",
  since: "1.2",
  claim: "Event types and stages are those of the contract, or known additions to them.",
  why: "A client has no panel for a stage that it does not know.",
  remedy: "Use the words of the contract.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/stage",
    "training_events.jsonl#/new_stage",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* unknownWords(frames);
  },
});
