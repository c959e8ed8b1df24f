import { longSilences } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const progressComesEvery30Seconds = defineRule({
  id: "training-events.progress-comes-every-30-seconds",
  severity: "warning",
  since: "1.2",
  claim: "While a run goes on, an event comes at least every 30 seconds.",
  why: "Progress MUST be updated at least every 30 seconds during long operations: after that a client takes the run for dead.",
  remedy: "Send progress from a timer while a long operation runs.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/timestamp",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* longSilences(frames, 30);
  },
});
