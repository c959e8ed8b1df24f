import { progressGoesBack } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const progressDoesNotGoBack = defineRule({
  id: "training-events.progress-does-not-go-back",
  severity: "warning",
  since: "1.2",
  claim: "Progress of a run does not go back.",
  why: "A bar that goes back makes the operator believe that the run began again.",
  remedy: "Weigh the stages once, for the whole run.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/progress_pct",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* progressGoesBack(frames);
  },
});
