import { lacking } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const progressIsToldInFull = defineRule({
  id: "training-events.progress-is-told-in-full",
  severity: "error",
  since: "1.2",
  claim: "A progress event states the stage, the percentage, the current target, the targets done and their total.",
  why: "A bar without its total stands still.",
  remedy: "Send all five members; null for no current target.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/stage",
    "training_events.jsonl#/progress_pct",
    "training_events.jsonl#/current_target",
    "training_events.jsonl#/targets_complete",
    "training_events.jsonl#/targets_total",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* lacking(frames, "progress", [
      "stage",
      "progress_pct",
      "current_target",
      "targets_complete",
      "targets_total",
    ]);
  },
});
