import { lacking } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const completedTargetsAreToldInFull = defineRule({
  id: "dashboard.completed-targets-are-told-in-full",
  severity: "error",
  since: "1.2",
  claim: "The end of a target states its name, how it ended, how many models were trained and the best AUC.",
  why: "A failed target without its name can only be found in the log.",
  remedy: "Send all four members; null for no AUC.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/target",
    "ws_training.jsonl#/status",
    "ws_training.jsonl#/models_trained",
    "ws_training.jsonl#/best_auc",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* lacking(frames, "target_complete", ["target", "status", "models_trained", "best_auc"]);
  },
});
