import { miscountedEnds } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const theEndCountsTheTargets = defineRule({
  id: "training-events.the-end-counts-the-targets",
  severity: "warning",
  since: "1.2",
  claim: "The end of a run counts the targets that its events reported.",
  why: "A run that ends in success with other counts hides failed targets.",
  remedy: "Count the targets as their ends are sent.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/status",
    "training_events.jsonl#/successful_targets",
    "training_events.jsonl#/total_targets",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* miscountedEnds(frames);
  },
});
