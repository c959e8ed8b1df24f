import { silentStages } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const stagesReportProgress = defineRule({
  id: "training-events.stages-report-progress",
  severity: "error",
  since: "1.2",
  claim: "Every stage reports progress before the next one begins or the run ends.",
  why: "Progress events MUST be emitted at stage boundaries: without one the bar stays where the stage before left it.",
  remedy: "Send a progress event with every change of stage.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/stage",
    "training_events.jsonl#/new_stage",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* silentStages(frames);
  },
});
