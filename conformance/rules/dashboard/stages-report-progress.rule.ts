import { silentStages } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const stagesReportProgress = defineRule({
  id: "dashboard.stages-report-progress",
  severity: "error",
  since: "1.2",
  claim: "Every stage reports progress before the next one begins or the run ends.",
  why: "Progress events MUST be emitted at stage boundaries: without one the bar stays where the stage before left it.",
  remedy: "Send a progress event with every change of stage.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/stage",
    "ws_training.jsonl#/new_stage",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* silentStages(frames);
  },
});
