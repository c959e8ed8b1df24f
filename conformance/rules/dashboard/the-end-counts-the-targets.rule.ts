import { miscountedEnds } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const theEndCountsTheTargets = defineRule({
  id: "dashboard.the-end-counts-the-targets",
  severity: "warning",
  since: "1.2",
  claim: "The end of a run counts the targets that its events reported.",
  why: "A run that ends in success with other counts hides failed targets.",
  remedy: "Count the targets as their ends are sent.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/status",
    "ws_training.jsonl#/successful_targets",
    "ws_training.jsonl#/total_targets",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* miscountedEnds(frames);
  },
});
