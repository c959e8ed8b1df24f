import { progressGoesBack } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const progressDoesNotGoBack = defineRule({
  id: "dashboard.progress-does-not-go-back",
  severity: "warning",
  since: "1.2",
  claim: "Progress of a run does not go back.",
  why: "A bar that goes back makes the operator believe that the run began again.",
  remedy: "Weigh the stages once, for the whole run.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/progress_pct",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* progressGoesBack(frames);
  },
});
