import { moreThanAllTargets } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const targetsDoneAreNoMoreThanAll = defineRule({
  id: "training-events.targets-done-are-no-more-than-all",
  severity: "error",
  since: "1.2",
  claim: "No more targets are done than there are.",
  why: "Progress past the total is computed from a wrong total.",
  remedy: "Set the total before the first target completes.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/targets_complete",
    "training_events.jsonl#/targets_total",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* moreThanAllTargets(frames);
  },
});
