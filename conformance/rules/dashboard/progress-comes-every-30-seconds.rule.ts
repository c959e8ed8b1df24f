import { longSilences } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const progressComesEvery30Seconds = defineRule({
  id: "dashboard.progress-comes-every-30-seconds",
  severity: "warning",
  since: "1.2",
  claim: "While a run goes on, an event comes at least every 30 seconds.",
  why: "Progress MUST be updated at least every 30 seconds during long operations: after that a client takes the run for dead.",
  remedy: "Send progress from a timer while a long operation runs.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/timestamp",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* longSilences(frames, 30);
  },
});
