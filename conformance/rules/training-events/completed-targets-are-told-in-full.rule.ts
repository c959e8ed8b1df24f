import { lacking } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const completedTargetsAreToldInFull = defineRule({
  id: "training-events.completed-targets-are-told-in-full",
  severity: "error",
  since: "1.2",
  claim: "The end of a target states its name, how it ended, how many models were trained and the best AUC.",
  why: "A failed target without its name can only be found in the log.",
  remedy: "Send all four members; null for no AUC.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/target",
    "training_events.jsonl#/status",
    "training_events.jsonl#/models_trained",
    "training_events.jsonl#/best_auc",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* lacking(frames, "target_complete", ["target", "status", "models_trained", "best_auc"]);
  },
});
