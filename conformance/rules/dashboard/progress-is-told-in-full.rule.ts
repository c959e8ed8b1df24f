import { lacking } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const progressIsToldInFull = defineRule({
  id: "dashboard.progress-is-told-in-full",
  severity: "error",
  since: "1.2",
  claim: "A progress event states the stage, the percentage, the current target, the targets done and their total.",
  why: "A bar without its total stands still.",
  remedy: "Send all five members; null for no current target.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/stage",
    "ws_training.jsonl#/progress_pct",
    "ws_training.jsonl#/current_target",
    "ws_training.jsonl#/targets_complete",
    "ws_training.jsonl#/targets_total",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* lacking(frames, "progress", [
      "stage",
      "progress_pct",
      "current_target",
      "targets_complete",
      "targets_total",
    ]);
  },
});
